// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataSync`

pub mod agent;
pub mod location_azure_blob;
pub mod location_efs;
pub mod location_f_sx_lustre;
pub mod location_f_sx_ontap;
pub mod location_f_sx_open_zfs;
pub mod location_f_sx_windows;
pub mod location_hdfs;
pub mod location_nfs;
pub mod location_object_storage;
pub mod location_s3;
pub mod location_smb;
pub mod task;

pub use agent::Agent;
pub use location_azure_blob::LocationAzureBlob;
pub use location_efs::LocationEFS;
pub use location_f_sx_lustre::LocationFSxLustre;
pub use location_f_sx_ontap::LocationFSxONTAP;
pub use location_f_sx_open_zfs::LocationFSxOpenZFS;
pub use location_f_sx_windows::LocationFSxWindows;
pub use location_hdfs::LocationHDFS;
pub use location_nfs::LocationNFS;
pub use location_object_storage::LocationObjectStorage;
pub use location_s3::LocationS3;
pub use location_smb::LocationSMB;
pub use task::Task;
