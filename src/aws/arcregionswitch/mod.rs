// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ARCRegionSwitch`

pub mod plan;

pub use plan::Plan;
