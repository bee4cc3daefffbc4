// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Forecast`

pub mod dataset;
pub mod dataset_group;

pub use dataset::Dataset;
pub use dataset_group::DatasetGroup;
