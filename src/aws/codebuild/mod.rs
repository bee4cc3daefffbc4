// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeBuild`

pub mod fleet;
pub mod project;
pub mod report_group;
pub mod source_credential;

pub use fleet::Fleet;
pub use project::Project;
pub use report_group::ReportGroup;
pub use source_credential::SourceCredential;
