// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MPA`

pub mod approval_team;
pub mod identity_source;

pub use approval_team::ApprovalTeam;
pub use identity_source::IdentitySource;
