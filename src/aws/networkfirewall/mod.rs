// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkFirewall`

pub mod container_association;
pub mod firewall;
pub mod firewall_policy;
pub mod logging_configuration;
pub mod rule_group;
pub mod tls_inspection_configuration;
pub mod vpc_endpoint_association;

pub use container_association::ContainerAssociation;
pub use firewall::Firewall;
pub use firewall_policy::FirewallPolicy;
pub use logging_configuration::LoggingConfiguration;
pub use rule_group::RuleGroup;
pub use tls_inspection_configuration::TLSInspectionConfiguration;
pub use vpc_endpoint_association::VpcEndpointAssociation;
