// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTThingsGraph`

pub mod flow_template;

pub use flow_template::FlowTemplate;
