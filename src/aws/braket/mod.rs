// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Braket`

pub mod spending_limit;

pub use spending_limit::SpendingLimit;
