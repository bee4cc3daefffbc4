// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DevOpsGuru`

pub mod log_anomaly_detection_integration;
pub mod notification_channel;
pub mod resource_collection;

pub use log_anomaly_detection_integration::LogAnomalyDetectionIntegration;
pub use notification_channel::NotificationChannel;
pub use resource_collection::ResourceCollection;
