// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTCoreDeviceAdvisor`

pub mod suite_definition;

pub use suite_definition::SuiteDefinition;
