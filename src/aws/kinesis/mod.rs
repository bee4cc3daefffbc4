// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Kinesis`

pub mod channel;
pub mod resource_policy;
pub mod stream;
pub mod stream_consumer;

pub use channel::Channel;
pub use resource_policy::ResourcePolicy;
pub use stream::Stream;
pub use stream_consumer::StreamConsumer;
