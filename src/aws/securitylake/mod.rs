// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityLake`

pub mod aws_log_source;
pub mod data_lake;
pub mod subscriber;
pub mod subscriber_notification;

pub use aws_log_source::AwsLogSource;
pub use data_lake::DataLake;
pub use subscriber::Subscriber;
pub use subscriber_notification::SubscriberNotification;
