// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IdentityStore`

pub mod group;
pub mod group_membership;
pub mod user;

pub use group::Group;
pub use group_membership::GroupMembership;
pub use user::User;
