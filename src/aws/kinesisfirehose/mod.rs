// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KinesisFirehose`

pub mod delivery_stream;

pub use delivery_stream::DeliveryStream;
