// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Outposts`

pub mod outpost;
pub mod site;

pub use outpost::Outpost;
pub use site::Site;
