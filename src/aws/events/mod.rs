// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Events`

pub mod api_destination;
pub mod archive;
pub mod connection;
pub mod endpoint;
pub mod event_bus;
pub mod event_bus_policy;
pub mod rule;

pub use api_destination::ApiDestination;
pub use archive::Archive;
pub use connection::Connection;
pub use endpoint::Endpoint;
pub use event_bus::EventBus;
pub use event_bus_policy::EventBusPolicy;
pub use rule::Rule;
