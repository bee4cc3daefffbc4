// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EventsV2`

pub mod event_bus;
pub mod event_source;
pub mod resource_policy;
pub mod subscriber;

pub use event_bus::EventBus;
pub use event_source::EventSource;
pub use resource_policy::ResourcePolicy;
pub use subscriber::Subscriber;
