// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DRS`

pub mod launch_configuration_template;
pub mod recovery_plan;
pub mod replication_configuration_template;
pub mod source_network;

pub use launch_configuration_template::LaunchConfigurationTemplate;
pub use recovery_plan::RecoveryPlan;
pub use replication_configuration_template::ReplicationConfigurationTemplate;
pub use source_network::SourceNetwork;
