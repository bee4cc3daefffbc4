// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ManagedBlockchain`

pub mod accessor;
pub mod member;
pub mod node;

pub use accessor::Accessor;
pub use member::Member;
pub use node::Node;
