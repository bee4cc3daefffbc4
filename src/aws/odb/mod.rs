// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ODB`

pub mod cloud_autonomous_vm_cluster;
pub mod cloud_exadata_infrastructure;
pub mod cloud_vm_cluster;
pub mod odb_network;
pub mod odb_peering_connection;

pub use cloud_autonomous_vm_cluster::CloudAutonomousVmCluster;
pub use cloud_exadata_infrastructure::CloudExadataInfrastructure;
pub use cloud_vm_cluster::CloudVmCluster;
pub use odb_network::OdbNetwork;
pub use odb_peering_connection::OdbPeeringConnection;
