// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Tables`

pub mod namespace;
pub mod table;
pub mod table_bucket;
pub mod table_bucket_policy;
pub mod table_policy;

pub use namespace::Namespace;
pub use table::Table;
pub use table_bucket::TableBucket;
pub use table_bucket_policy::TableBucketPolicy;
pub use table_policy::TablePolicy;
