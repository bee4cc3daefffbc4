// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FSx`

pub mod backup;
pub mod data_repository_association;
pub mod file_cache;
pub mod file_system;
pub mod s3_access_point_attachment;
pub mod snapshot;
pub mod storage_virtual_machine;
pub mod volume;

pub use backup::Backup;
pub use data_repository_association::DataRepositoryAssociation;
pub use file_cache::FileCache;
pub use file_system::FileSystem;
pub use s3_access_point_attachment::S3AccessPointAttachment;
pub use snapshot::Snapshot;
pub use storage_virtual_machine::StorageVirtualMachine;
pub use volume::Volume;
