// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::UXC`

pub mod account_customization;

pub use account_customization::AccountCustomization;
