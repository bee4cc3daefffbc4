// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SNS`

pub mod subscription;
pub mod topic;
pub mod topic_inline_policy;
pub mod topic_policy;

pub use subscription::Subscription;
pub use topic::Topic;
pub use topic_inline_policy::TopicInlinePolicy;
pub use topic_policy::TopicPolicy;
