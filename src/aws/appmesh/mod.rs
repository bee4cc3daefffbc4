// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppMesh`

pub mod gateway_route;
pub mod mesh;
pub mod route;
pub mod virtual_gateway;
pub mod virtual_node;
pub mod virtual_router;
pub mod virtual_service;

pub use gateway_route::GatewayRoute;
pub use mesh::Mesh;
pub use route::Route;
pub use virtual_gateway::VirtualGateway;
pub use virtual_node::VirtualNode;
pub use virtual_router::VirtualRouter;
pub use virtual_service::VirtualService;
