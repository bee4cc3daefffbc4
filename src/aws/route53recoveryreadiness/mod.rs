// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53RecoveryReadiness`

pub mod cell;
pub mod readiness_check;
pub mod recovery_group;
pub mod resource_set;

pub use cell::Cell;
pub use readiness_check::ReadinessCheck;
pub use recovery_group::RecoveryGroup;
pub use resource_set::ResourceSet;
