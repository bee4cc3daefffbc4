// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTEvents`

pub mod alarm_model;
pub mod detector_model;
pub mod input;

pub use alarm_model::AlarmModel;
pub use detector_model::DetectorModel;
pub use input::Input;
