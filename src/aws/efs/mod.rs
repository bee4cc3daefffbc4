// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EFS`

pub mod access_point;
pub mod file_system;
pub mod mount_target;

pub use access_point::AccessPoint;
pub use file_system::FileSystem;
pub use mount_target::MountTarget;
