// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElasticLoadBalancing`

pub mod load_balancer;

pub use load_balancer::LoadBalancer;
