// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Personalize`

pub mod campaign;
pub mod dataset;
pub mod dataset_group;
pub mod event_tracker;
pub mod filter;
pub mod metric_attribution;
pub mod schema;
pub mod solution;

pub use campaign::Campaign;
pub use dataset::Dataset;
pub use dataset_group::DatasetGroup;
pub use event_tracker::EventTracker;
pub use filter::Filter;
pub use metric_attribution::MetricAttribution;
pub use schema::Schema;
pub use solution::Solution;
