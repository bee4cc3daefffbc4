// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SQS`

pub mod queue;
pub mod queue_inline_policy;
pub mod queue_policy;

pub use queue::Queue;
pub use queue_inline_policy::QueueInlinePolicy;
pub use queue_policy::QueuePolicy;
