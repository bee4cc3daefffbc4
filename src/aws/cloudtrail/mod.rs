// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudTrail`

pub mod channel;
pub mod dashboard;
pub mod event_data_store;
pub mod resource_policy;
pub mod trail;

pub use channel::Channel;
pub use dashboard::Dashboard;
pub use event_data_store::EventDataStore;
pub use resource_policy::ResourcePolicy;
pub use trail::Trail;
