// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CE`

pub mod anomaly_monitor;
pub mod anomaly_subscription;
pub mod cost_category;

pub use anomaly_monitor::AnomalyMonitor;
pub use anomaly_subscription::AnomalySubscription;
pub use cost_category::CostCategory;
