// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3`

pub mod access_grant;
pub mod access_grants_instance;
pub mod access_grants_location;
pub mod access_point;
pub mod bucket;
pub mod bucket_policy;
pub mod multi_region_access_point;
pub mod multi_region_access_point_policy;
pub mod storage_lens;
pub mod storage_lens_group;

pub use access_grant::AccessGrant;
pub use access_grants_instance::AccessGrantsInstance;
pub use access_grants_location::AccessGrantsLocation;
pub use access_point::AccessPoint;
pub use bucket::Bucket;
pub use bucket_policy::BucketPolicy;
pub use multi_region_access_point::MultiRegionAccessPoint;
pub use multi_region_access_point_policy::MultiRegionAccessPointPolicy;
pub use storage_lens::StorageLens;
pub use storage_lens_group::StorageLensGroup;
