// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift`

pub mod cluster;
pub mod cluster_parameter_group;
pub mod cluster_security_group;
pub mod cluster_security_group_ingress;
pub mod cluster_subnet_group;
pub mod endpoint_access;
pub mod endpoint_authorization;
pub mod event_subscription;
pub mod integration;
pub mod qev2_idc_application;
pub mod redshift_idc_application;
pub mod scheduled_action;
pub mod snapshot;
pub mod snapshot_copy_grant;
pub mod snapshot_schedule;
pub mod usage_limit;

pub use cluster::Cluster;
pub use cluster_parameter_group::ClusterParameterGroup;
pub use cluster_security_group::ClusterSecurityGroup;
pub use cluster_security_group_ingress::ClusterSecurityGroupIngress;
pub use cluster_subnet_group::ClusterSubnetGroup;
pub use endpoint_access::EndpointAccess;
pub use endpoint_authorization::EndpointAuthorization;
pub use event_subscription::EventSubscription;
pub use integration::Integration;
pub use qev2_idc_application::QEV2IdcApplication;
pub use redshift_idc_application::RedshiftIdcApplication;
pub use scheduled_action::ScheduledAction;
pub use snapshot::Snapshot;
pub use snapshot_copy_grant::SnapshotCopyGrant;
pub use snapshot_schedule::SnapshotSchedule;
pub use usage_limit::UsageLimit;
