// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cassandra`

pub mod keyspace;
pub mod table;
pub mod type_;

pub use keyspace::Keyspace;
pub use table::Table;
pub use type_::Type;
