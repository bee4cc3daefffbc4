// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLiftStreams`

pub mod application;
pub mod stream_group;

pub use application::Application;
pub use stream_group::StreamGroup;
