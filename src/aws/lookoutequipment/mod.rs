// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LookoutEquipment`

pub mod inference_scheduler;

pub use inference_scheduler::InferenceScheduler;
