// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BillingConductor`

pub mod billing_group;
pub mod custom_line_item;
pub mod pricing_plan;
pub mod pricing_rule;

pub use billing_group::BillingGroup;
pub use custom_line_item::CustomLineItem;
pub use pricing_plan::PricingPlan;
pub use pricing_rule::PricingRule;
