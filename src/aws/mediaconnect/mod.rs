// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConnect`

pub mod bridge;
pub mod bridge_output;
pub mod bridge_source;
pub mod flow;
pub mod flow_entitlement;
pub mod flow_media_stream;
pub mod flow_output;
pub mod flow_source;
pub mod flow_vpc_interface;
pub mod gateway;
pub mod router_input;
pub mod router_network_interface;
pub mod router_output;

pub use bridge::Bridge;
pub use bridge_output::BridgeOutput;
pub use bridge_source::BridgeSource;
pub use flow::Flow;
pub use flow_entitlement::FlowEntitlement;
pub use flow_media_stream::FlowMediaStream;
pub use flow_output::FlowOutput;
pub use flow_source::FlowSource;
pub use flow_vpc_interface::FlowVpcInterface;
pub use gateway::Gateway;
pub use router_input::RouterInput;
pub use router_network_interface::RouterNetworkInterface;
pub use router_output::RouterOutput;
