// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::StorageGateway`

pub mod nfs_file_share;
pub mod smb_file_share;
pub mod tape;
pub mod tape_pool;
pub mod volume;

pub use nfs_file_share::NFSFileShare;
pub use smb_file_share::SMBFileShare;
pub use tape::Tape;
pub use tape_pool::TapePool;
pub use volume::Volume;
