// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSMQuickSetup`

pub mod configuration_manager;
pub mod lifecycle_automation;

pub use configuration_manager::ConfigurationManager;
pub use lifecycle_automation::LifecycleAutomation;
