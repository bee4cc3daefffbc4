// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KMS`

pub mod alias;
pub mod key;
pub mod replica_key;

pub use alias::Alias;
pub use key::Key;
pub use replica_key::ReplicaKey;
