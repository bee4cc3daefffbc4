// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ControlTower`

pub mod enabled_baseline;
pub mod enabled_control;
pub mod landing_zone;

pub use enabled_baseline::EnabledBaseline;
pub use enabled_control::EnabledControl;
pub use landing_zone::LandingZone;
