// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpenSearchServerless`

pub mod access_policy;
pub mod collection;
pub mod collection_group;
pub mod collection_index;
pub mod index;
pub mod lifecycle_policy;
pub mod security_config;
pub mod security_policy;
pub mod vpc_endpoint;

pub use access_policy::AccessPolicy;
pub use collection::Collection;
pub use collection_group::CollectionGroup;
pub use collection_index::CollectionIndex;
pub use index::Index;
pub use lifecycle_policy::LifecyclePolicy;
pub use security_config::SecurityConfig;
pub use security_policy::SecurityPolicy;
pub use vpc_endpoint::VpcEndpoint;
