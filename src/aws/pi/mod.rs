// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PI`

pub mod perf_reports;

pub use perf_reports::PerfReports;
