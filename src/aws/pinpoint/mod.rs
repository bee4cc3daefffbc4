// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pinpoint`

pub mod adm_channel;
pub mod apns_channel;
pub mod apns_sandbox_channel;
pub mod apns_voip_channel;
pub mod apns_voip_sandbox_channel;
pub mod app;
pub mod application_settings;
pub mod baidu_channel;
pub mod campaign;
pub mod email_channel;
pub mod email_template;
pub mod event_stream;
pub mod gcm_channel;
pub mod in_app_template;
pub mod push_template;
pub mod segment;
pub mod sms_channel;
pub mod sms_template;
pub mod voice_channel;

pub use adm_channel::ADMChannel;
pub use apns_channel::APNSChannel;
pub use apns_sandbox_channel::APNSSandboxChannel;
pub use apns_voip_channel::APNSVoipChannel;
pub use apns_voip_sandbox_channel::APNSVoipSandboxChannel;
pub use app::App;
pub use application_settings::ApplicationSettings;
pub use baidu_channel::BaiduChannel;
pub use campaign::Campaign;
pub use email_channel::EmailChannel;
pub use email_template::EmailTemplate;
pub use event_stream::EventStream;
pub use gcm_channel::GCMChannel;
pub use in_app_template::InAppTemplate;
pub use push_template::PushTemplate;
pub use segment::Segment;
pub use sms_channel::SMSChannel;
pub use sms_template::SmsTemplate;
pub use voice_channel::VoiceChannel;
