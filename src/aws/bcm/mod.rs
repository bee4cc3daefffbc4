// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BCM`

pub mod dashboard;
pub mod scheduled_report;

pub use dashboard::Dashboard;
pub use scheduled_report::ScheduledReport;
