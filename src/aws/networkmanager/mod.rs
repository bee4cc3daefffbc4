// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager`

pub mod connect_attachment;
pub mod connect_peer;
pub mod connection;
pub mod core_network;
pub mod core_network_prefix_list_association;
pub mod customer_gateway_association;
pub mod device;
pub mod direct_connect_gateway_attachment;
pub mod global_network;
pub mod link;
pub mod link_association;
pub mod site;
pub mod site_to_site_vpn_attachment;
pub mod transit_gateway_peering;
pub mod transit_gateway_registration;
pub mod transit_gateway_route_table_attachment;
pub mod vpc_attachment;

pub use connect_attachment::ConnectAttachment;
pub use connect_peer::ConnectPeer;
pub use connection::Connection;
pub use core_network::CoreNetwork;
pub use core_network_prefix_list_association::CoreNetworkPrefixListAssociation;
pub use customer_gateway_association::CustomerGatewayAssociation;
pub use device::Device;
pub use direct_connect_gateway_attachment::DirectConnectGatewayAttachment;
pub use global_network::GlobalNetwork;
pub use link::Link;
pub use link_association::LinkAssociation;
pub use site::Site;
pub use site_to_site_vpn_attachment::SiteToSiteVpnAttachment;
pub use transit_gateway_peering::TransitGatewayPeering;
pub use transit_gateway_registration::TransitGatewayRegistration;
pub use transit_gateway_route_table_attachment::TransitGatewayRouteTableAttachment;
pub use vpc_attachment::VpcAttachment;
