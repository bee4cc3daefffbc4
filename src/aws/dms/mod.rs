// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DMS`

pub mod certificate;
pub mod data_migration;
pub mod data_provider;
pub mod endpoint;
pub mod event_subscription;
pub mod instance_profile;
pub mod migration_project;
pub mod replication_config;
pub mod replication_instance;
pub mod replication_subnet_group;
pub mod replication_task;

pub use certificate::Certificate;
pub use data_migration::DataMigration;
pub use data_provider::DataProvider;
pub use endpoint::Endpoint;
pub use event_subscription::EventSubscription;
pub use instance_profile::InstanceProfile;
pub use migration_project::MigrationProject;
pub use replication_config::ReplicationConfig;
pub use replication_instance::ReplicationInstance;
pub use replication_subnet_group::ReplicationSubnetGroup;
pub use replication_task::ReplicationTask;
