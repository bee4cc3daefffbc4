// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RAM`

pub mod permission;
pub mod permission_association;
pub mod principal_association;
pub mod resource_association;
pub mod resource_share;
pub mod source_association;

pub use permission::Permission;
pub use permission_association::PermissionAssociation;
pub use principal_association::PrincipalAssociation;
pub use resource_association::ResourceAssociation;
pub use resource_share::ResourceShare;
pub use source_association::SourceAssociation;
