// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMR`

pub mod cluster;
pub mod instance_fleet_config;
pub mod instance_group_config;
pub mod security_configuration;
pub mod step;
pub mod studio;
pub mod studio_session_mapping;
pub mod wal_workspace;

pub use cluster::Cluster;
pub use instance_fleet_config::InstanceFleetConfig;
pub use instance_group_config::InstanceGroupConfig;
pub use security_configuration::SecurityConfiguration;
pub use step::Step;
pub use studio::Studio;
pub use studio_session_mapping::StudioSessionMapping;
pub use wal_workspace::WALWorkspace;
