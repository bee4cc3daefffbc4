// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DirectoryService`

pub mod microsoft_ad;
pub mod simple_ad;

pub use microsoft_ad::MicrosoftAD;
pub use simple_ad::SimpleAD;
