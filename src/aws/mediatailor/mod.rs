// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaTailor`

pub mod channel;
pub mod channel_policy;
pub mod function;
pub mod live_source;
pub mod playback_configuration;
pub mod prefetch_schedule;
pub mod program;
pub mod source_location;
pub mod vod_source;

pub use channel::Channel;
pub use channel_policy::ChannelPolicy;
pub use function::Function;
pub use live_source::LiveSource;
pub use playback_configuration::PlaybackConfiguration;
pub use prefetch_schedule::PrefetchSchedule;
pub use program::Program;
pub use source_location::SourceLocation;
pub use vod_source::VodSource;
