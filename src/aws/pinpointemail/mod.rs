// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PinpointEmail`

pub mod configuration_set;
pub mod configuration_set_event_destination;
pub mod dedicated_ip_pool;
pub mod identity;

pub use configuration_set::ConfigurationSet;
pub use configuration_set_event_destination::ConfigurationSetEventDestination;
pub use dedicated_ip_pool::DedicatedIpPool;
pub use identity::Identity;
