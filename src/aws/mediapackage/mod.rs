// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaPackage`

pub mod asset;
pub mod channel;
pub mod origin_endpoint;
pub mod packaging_configuration;
pub mod packaging_group;

pub use asset::Asset;
pub use channel::Channel;
pub use origin_endpoint::OriginEndpoint;
pub use packaging_configuration::PackagingConfiguration;
pub use packaging_group::PackagingGroup;
