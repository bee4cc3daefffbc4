// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Scheduler`

pub mod schedule;
pub mod schedule_group;

pub use schedule::Schedule;
pub use schedule_group::ScheduleGroup;
