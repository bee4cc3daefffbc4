// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTAnalytics`

pub mod channel;
pub mod dataset;
pub mod datastore;
pub mod pipeline;

pub use channel::Channel;
pub use dataset::Dataset;
pub use datastore::Datastore;
pub use pipeline::Pipeline;
