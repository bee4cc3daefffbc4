// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Chime`

pub mod app_instance;
pub mod app_instance_bot;
pub mod app_instance_user;
pub mod channel;
pub mod channel_flow;
pub mod media_insights_pipeline_configuration;
pub mod media_pipeline_kinesis_video_stream_pool;
pub mod sip_media_application;
pub mod voice_connector;

pub use app_instance::AppInstance;
pub use app_instance_bot::AppInstanceBot;
pub use app_instance_user::AppInstanceUser;
pub use channel::Channel;
pub use channel_flow::ChannelFlow;
pub use media_insights_pipeline_configuration::MediaInsightsPipelineConfiguration;
pub use media_pipeline_kinesis_video_stream_pool::MediaPipelineKinesisVideoStreamPool;
pub use sip_media_application::SipMediaApplication;
pub use voice_connector::VoiceConnector;
