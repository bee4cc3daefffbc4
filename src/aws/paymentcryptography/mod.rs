// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PaymentCryptography`

pub mod alias;
pub mod key;

pub use alias::Alias;
pub use key::Key;
