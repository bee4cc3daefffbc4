// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IVSChat`

pub mod logging_configuration;
pub mod room;

pub use logging_configuration::LoggingConfiguration;
pub use room::Room;
