// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3ObjectLambda`

pub mod access_point;
pub mod access_point_policy;

pub use access_point::AccessPoint;
pub use access_point_policy::AccessPointPolicy;
