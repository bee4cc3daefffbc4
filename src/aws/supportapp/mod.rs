// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SupportApp`

pub mod account_alias;
pub mod slack_channel_configuration;
pub mod slack_workspace_configuration;

pub use account_alias::AccountAlias;
pub use slack_channel_configuration::SlackChannelConfiguration;
pub use slack_workspace_configuration::SlackWorkspaceConfiguration;
