// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QLDB`

pub mod ledger;
pub mod stream;

pub use ledger::Ledger;
pub use stream::Stream;
