// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DynamoDB`

pub mod backup;
pub mod global_table;
pub mod table;

pub use backup::Backup;
pub use global_table::GlobalTable;
pub use table::Table;
