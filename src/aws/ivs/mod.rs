// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IVS`

pub mod ad_configuration;
pub mod channel;
pub mod encoder_configuration;
pub mod ingest_configuration;
pub mod playback_key_pair;
pub mod playback_restriction_policy;
pub mod public_key;
pub mod recording_configuration;
pub mod stage;
pub mod storage_configuration;
pub mod stream_key;

pub use ad_configuration::AdConfiguration;
pub use channel::Channel;
pub use encoder_configuration::EncoderConfiguration;
pub use ingest_configuration::IngestConfiguration;
pub use playback_key_pair::PlaybackKeyPair;
pub use playback_restriction_policy::PlaybackRestrictionPolicy;
pub use public_key::PublicKey;
pub use recording_configuration::RecordingConfiguration;
pub use stage::Stage;
pub use storage_configuration::StorageConfiguration;
pub use stream_key::StreamKey;
