// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VerifiedPermissions`

pub mod identity_source;
pub mod policy;
pub mod policy_store;
pub mod policy_store_alias;
pub mod policy_template;

pub use identity_source::IdentitySource;
pub use policy::Policy;
pub use policy_store::PolicyStore;
pub use policy_store_alias::PolicyStoreAlias;
pub use policy_template::PolicyTemplate;
