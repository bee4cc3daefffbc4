// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ConnectCampaignsV2`

pub mod campaign;

pub use campaign::Campaign;
