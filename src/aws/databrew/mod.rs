// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataBrew`

pub mod dataset;
pub mod job;
pub mod project;
pub mod recipe;
pub mod ruleset;
pub mod schedule;

pub use dataset::Dataset;
pub use job::Job;
pub use project::Project;
pub use recipe::Recipe;
pub use ruleset::Ruleset;
pub use schedule::Schedule;
