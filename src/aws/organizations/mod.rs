// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Organizations`

pub mod account;
pub mod organization;
pub mod organizational_unit;
pub mod policy;
pub mod resource_policy;

pub use account::Account;
pub use organization::Organization;
pub use organizational_unit::OrganizationalUnit;
pub use policy::Policy;
pub use resource_policy::ResourcePolicy;
