// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lex`

pub mod bot;
pub mod bot_alias;
pub mod bot_version;
pub mod resource_policy;

pub use bot::Bot;
pub use bot_alias::BotAlias;
pub use bot_version::BotVersion;
pub use resource_policy::ResourcePolicy;
