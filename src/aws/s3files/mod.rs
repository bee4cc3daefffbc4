// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Files`

pub mod access_point;
pub mod file_system;
pub mod file_system_policy;
pub mod mount_target;

pub use access_point::AccessPoint;
pub use file_system::FileSystem;
pub use file_system_policy::FileSystemPolicy;
pub use mount_target::MountTarget;
