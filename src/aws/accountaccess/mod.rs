// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AccountAccess`

pub mod application;
pub mod entitlement;

pub use application::Application;
pub use entitlement::Entitlement;
