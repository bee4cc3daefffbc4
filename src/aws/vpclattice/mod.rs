// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VpcLattice`

pub mod access_log_subscription;
pub mod auth_policy;
pub mod domain_verification;
pub mod listener;
pub mod resource_configuration;
pub mod resource_gateway;
pub mod resource_policy;
pub mod rule;
pub mod service;
pub mod service_network;
pub mod service_network_resource_association;
pub mod service_network_service_association;
pub mod service_network_vpc_association;
pub mod target_group;

pub use access_log_subscription::AccessLogSubscription;
pub use auth_policy::AuthPolicy;
pub use domain_verification::DomainVerification;
pub use listener::Listener;
pub use resource_configuration::ResourceConfiguration;
pub use resource_gateway::ResourceGateway;
pub use resource_policy::ResourcePolicy;
pub use rule::Rule;
pub use service::Service;
pub use service_network::ServiceNetwork;
pub use service_network_resource_association::ServiceNetworkResourceAssociation;
pub use service_network_service_association::ServiceNetworkServiceAssociation;
pub use service_network_vpc_association::ServiceNetworkVpcAssociation;
pub use target_group::TargetGroup;
