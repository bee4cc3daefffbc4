// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RTBFabric`

pub mod inbound_external_link;
pub mod link;
pub mod link_routing_rule;
pub mod outbound_external_link;
pub mod requester_gateway;
pub mod responder_gateway;

pub use inbound_external_link::InboundExternalLink;
pub use link::Link;
pub use link_routing_rule::LinkRoutingRule;
pub use outbound_external_link::OutboundExternalLink;
pub use requester_gateway::RequesterGateway;
pub use responder_gateway::ResponderGateway;
