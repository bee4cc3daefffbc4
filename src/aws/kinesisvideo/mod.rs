// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KinesisVideo`

pub mod signaling_channel;
pub mod stream;

pub use signaling_channel::SignalingChannel;
pub use stream::Stream;
