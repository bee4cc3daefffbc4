// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Rekognition`

pub mod collection;
pub mod dataset;
pub mod project;
pub mod stream_processor;

pub use collection::Collection;
pub use dataset::Dataset;
pub use project::Project;
pub use stream_processor::StreamProcessor;
