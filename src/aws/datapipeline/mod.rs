// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataPipeline`

pub mod pipeline;

pub use pipeline::Pipeline;
