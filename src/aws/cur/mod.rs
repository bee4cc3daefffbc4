// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CUR`

pub mod report_definition;

pub use report_definition::ReportDefinition;
