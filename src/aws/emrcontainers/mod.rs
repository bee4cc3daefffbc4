// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMRContainers`

pub mod endpoint;
pub mod job_template;
pub mod security_configuration;
pub mod virtual_cluster;

pub use endpoint::Endpoint;
pub use job_template::JobTemplate;
pub use security_configuration::SecurityConfiguration;
pub use virtual_cluster::VirtualCluster;
