// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Inspector`

pub mod assessment_target;
pub mod assessment_template;
pub mod resource_group;

pub use assessment_target::AssessmentTarget;
pub use assessment_template::AssessmentTemplate;
pub use resource_group::ResourceGroup;
