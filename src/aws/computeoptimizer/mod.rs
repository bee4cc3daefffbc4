// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ComputeOptimizer`

pub mod automation_rule;

pub use automation_rule::AutomationRule;
