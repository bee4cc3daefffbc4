// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeGuruProfiler`

pub mod profiling_group;

pub use profiling_group::ProfilingGroup;
