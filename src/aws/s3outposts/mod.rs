// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Outposts`

pub mod access_point;
pub mod bucket;
pub mod bucket_policy;
pub mod endpoint;

pub use access_point::AccessPoint;
pub use bucket::Bucket;
pub use bucket_policy::BucketPolicy;
pub use endpoint::Endpoint;
