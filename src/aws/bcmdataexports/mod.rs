// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BCMDataExports`

pub mod export;

pub use export::Export;
