// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DevOpsAgent`

pub mod agent_space;
pub mod asset;
pub mod association;
pub mod private_connection;
pub mod service;
pub mod trigger;

pub use agent_space::AgentSpace;
pub use asset::Asset;
pub use association::Association;
pub use private_connection::PrivateConnection;
pub use service::Service;
pub use trigger::Trigger;
