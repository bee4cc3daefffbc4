// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECS`

pub mod capacity_provider;
pub mod cluster;
pub mod cluster_capacity_provider_associations;
pub mod daemon;
pub mod daemon_task_definition;
pub mod express_gateway_service;
pub mod gateway;
pub mod gateway_cluster_associations;
pub mod primary_task_set;
pub mod service;
pub mod task_definition;
pub mod task_set;

pub use capacity_provider::CapacityProvider;
pub use cluster::Cluster;
pub use cluster_capacity_provider_associations::ClusterCapacityProviderAssociations;
pub use daemon::Daemon;
pub use daemon_task_definition::DaemonTaskDefinition;
pub use express_gateway_service::ExpressGatewayService;
pub use gateway::Gateway;
pub use gateway_cluster_associations::GatewayClusterAssociations;
pub use primary_task_set::PrimaryTaskSet;
pub use service::Service;
pub use task_definition::TaskDefinition;
pub use task_set::TaskSet;
