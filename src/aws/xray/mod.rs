// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::XRay`

pub mod group;
pub mod resource_policy;
pub mod sampling_rule;
pub mod transaction_search_config;

pub use group::Group;
pub use resource_policy::ResourcePolicy;
pub use sampling_rule::SamplingRule;
pub use transaction_search_config::TransactionSearchConfig;
