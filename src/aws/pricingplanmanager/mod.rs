// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PricingPlanManager`

pub mod subscription;

pub use subscription::Subscription;
