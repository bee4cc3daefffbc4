// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppTest`

pub mod test_case;

pub use test_case::TestCase;
