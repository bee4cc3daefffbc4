// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppRunner`

pub mod auto_scaling_configuration;
pub mod observability_configuration;
pub mod service;
pub mod vpc_connector;
pub mod vpc_ingress_connection;

pub use auto_scaling_configuration::AutoScalingConfiguration;
pub use observability_configuration::ObservabilityConfiguration;
pub use service::Service;
pub use vpc_connector::VpcConnector;
pub use vpc_ingress_connection::VpcIngressConnection;
