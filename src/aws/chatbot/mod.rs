// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Chatbot`

pub mod custom_action;
pub mod microsoft_teams_channel_configuration;
pub mod slack_channel_configuration;

pub use custom_action::CustomAction;
pub use microsoft_teams_channel_configuration::MicrosoftTeamsChannelConfiguration;
pub use slack_channel_configuration::SlackChannelConfiguration;
