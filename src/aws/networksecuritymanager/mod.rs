// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkSecurityManager`

pub mod deployment;
pub mod policy;
pub mod rule;
pub mod scope;
pub mod template;

pub use deployment::Deployment;
pub use policy::Policy;
pub use rule::Rule;
pub use scope::Scope;
pub use template::Template;
