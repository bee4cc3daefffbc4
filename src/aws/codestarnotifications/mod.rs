// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeStarNotifications`

pub mod notification_rule;

pub use notification_rule::NotificationRule;
