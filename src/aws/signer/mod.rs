// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Signer`

pub mod profile_permission;
pub mod signing_profile;

pub use profile_permission::ProfilePermission;
pub use signing_profile::SigningProfile;
