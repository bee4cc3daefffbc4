// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElasticLoadBalancingV2`

pub mod listener;
pub mod listener_certificate;
pub mod listener_rule;
pub mod load_balancer;
pub mod target_group;
pub mod trust_store;
pub mod trust_store_revocation;

pub use listener::Listener;
pub use listener_certificate::ListenerCertificate;
pub use listener_rule::ListenerRule;
pub use load_balancer::LoadBalancer;
pub use target_group::TargetGroup;
pub use trust_store::TrustStore;
pub use trust_store_revocation::TrustStoreRevocation;
