// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KendraRanking`

pub mod execution_plan;

pub use execution_plan::ExecutionPlan;
