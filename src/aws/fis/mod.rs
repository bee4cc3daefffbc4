// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FIS`

pub mod experiment_template;
pub mod target_account_configuration;

pub use experiment_template::ExperimentTemplate;
pub use target_account_configuration::TargetAccountConfiguration;
