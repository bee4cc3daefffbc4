// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RedshiftServerless`

pub mod namespace;
pub mod snapshot;
pub mod workgroup;

pub use namespace::Namespace;
pub use snapshot::Snapshot;
pub use workgroup::Workgroup;
