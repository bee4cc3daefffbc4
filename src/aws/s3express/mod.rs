// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Express`

pub mod access_point;
pub mod bucket_policy;
pub mod directory_bucket;

pub use access_point::AccessPoint;
pub use bucket_policy::BucketPolicy;
pub use directory_bucket::DirectoryBucket;
