// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail`

pub mod alarm;
pub mod bucket;
pub mod certificate;
pub mod contact_method;
pub mod container;
pub mod database;
pub mod database_snapshot;
pub mod disk;
pub mod disk_snapshot;
pub mod distribution;
pub mod domain;
pub mod instance;
pub mod instance_snapshot;
pub mod key_pair;
pub mod load_balancer;
pub mod load_balancer_tls_certificate;
pub mod static_ip;

pub use alarm::Alarm;
pub use bucket::Bucket;
pub use certificate::Certificate;
pub use contact_method::ContactMethod;
pub use container::Container;
pub use database::Database;
pub use database_snapshot::DatabaseSnapshot;
pub use disk::Disk;
pub use disk_snapshot::DiskSnapshot;
pub use distribution::Distribution;
pub use domain::Domain;
pub use instance::Instance;
pub use instance_snapshot::InstanceSnapshot;
pub use key_pair::KeyPair;
pub use load_balancer::LoadBalancer;
pub use load_balancer_tls_certificate::LoadBalancerTlsCertificate;
pub use static_ip::StaticIp;
