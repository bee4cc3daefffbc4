// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTFleetWise`

pub mod campaign;
pub mod decoder_manifest;
pub mod fleet;
pub mod model_manifest;
pub mod signal_catalog;
pub mod state_template;
pub mod vehicle;

pub use campaign::Campaign;
pub use decoder_manifest::DecoderManifest;
pub use fleet::Fleet;
pub use model_manifest::ModelManifest;
pub use signal_catalog::SignalCatalog;
pub use state_template::StateTemplate;
pub use vehicle::Vehicle;
