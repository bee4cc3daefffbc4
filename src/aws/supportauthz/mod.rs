// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SupportAuthZ`

pub mod support_permit;

pub use support_permit::SupportPermit;
