// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaPackageV2`

pub mod channel;
pub mod channel_group;
pub mod channel_policy;
pub mod origin_endpoint;
pub mod origin_endpoint_policy;

pub use channel::Channel;
pub use channel_group::ChannelGroup;
pub use channel_policy::ChannelPolicy;
pub use origin_endpoint::OriginEndpoint;
pub use origin_endpoint_policy::OriginEndpointPolicy;
