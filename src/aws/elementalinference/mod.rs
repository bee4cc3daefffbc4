// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElementalInference`

pub mod dictionary;
pub mod feed;

pub use dictionary::Dictionary;
pub use feed::Feed;
