// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DirectConnect`

pub mod connection;
pub mod direct_connect_gateway;
pub mod direct_connect_gateway_association;
pub mod lag;
pub mod private_virtual_interface;
pub mod public_virtual_interface;
pub mod transit_virtual_interface;

pub use connection::Connection;
pub use direct_connect_gateway::DirectConnectGateway;
pub use direct_connect_gateway_association::DirectConnectGatewayAssociation;
pub use lag::Lag;
pub use private_virtual_interface::PrivateVirtualInterface;
pub use public_virtual_interface::PublicVirtualInterface;
pub use transit_virtual_interface::TransitVirtualInterface;
