// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Polly`

pub mod lexicon;

pub use lexicon::Lexicon;
