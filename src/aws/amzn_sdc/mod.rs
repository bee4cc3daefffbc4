// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AMZN::SDC`

pub mod deployment;

pub use deployment::Deployment;
