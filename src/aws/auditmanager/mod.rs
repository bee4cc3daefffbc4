// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AuditManager`

pub mod assessment;
pub mod assessment_framework;
pub mod control;

pub use assessment::Assessment;
pub use assessment_framework::AssessmentFramework;
pub use control::Control;
