// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Evidently`

pub mod experiment;
pub mod feature;
pub mod launch;
pub mod project;
pub mod segment;

pub use experiment::Experiment;
pub use feature::Feature;
pub use launch::Launch;
pub use project::Project;
pub use segment::Segment;
