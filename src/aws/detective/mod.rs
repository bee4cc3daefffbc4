// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Detective`

pub mod graph;
pub mod member_invitation;
pub mod organization_admin;

pub use graph::Graph;
pub use member_invitation::MemberInvitation;
pub use organization_admin::OrganizationAdmin;
