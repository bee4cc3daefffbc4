// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Vectors`

pub mod index;
pub mod vector_bucket;
pub mod vector_bucket_policy;

pub use index::Index;
pub use vector_bucket::VectorBucket;
pub use vector_bucket_policy::VectorBucketPolicy;
