// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Translate`

pub mod parallel_data;
pub mod terminology;

pub use parallel_data::ParallelData;
pub use terminology::Terminology;
