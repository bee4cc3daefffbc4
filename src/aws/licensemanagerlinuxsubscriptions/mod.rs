// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LicenseManagerLinuxSubscriptions`

pub mod subscription_provider;

pub use subscription_provider::SubscriptionProvider;
