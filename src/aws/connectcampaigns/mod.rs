// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ConnectCampaigns`

pub mod campaign;

pub use campaign::Campaign;
