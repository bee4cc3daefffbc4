// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Billing`

pub mod billing_view;

pub use billing_view::BillingView;
