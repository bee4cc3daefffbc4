// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AutoScalingPlans`

pub mod scaling_plan;

pub use scaling_plan::ScalingPlan;
