// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Profiles`

pub mod profile;
pub mod profile_association;
pub mod profile_resource_association;

pub use profile::Profile;
pub use profile_association::ProfileAssociation;
pub use profile_resource_association::ProfileResourceAssociation;
