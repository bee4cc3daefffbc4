// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Shield`

pub mod drt_access;
pub mod proactive_engagement;
pub mod protection;
pub mod protection_group;

pub use drt_access::DRTAccess;
pub use proactive_engagement::ProactiveEngagement;
pub use protection::Protection;
pub use protection_group::ProtectionGroup;
