// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2`

pub mod api;
pub mod api_gateway_managed_overrides;
pub mod api_mapping;
pub mod authorizer;
pub mod deployment;
pub mod domain_name;
pub mod integration;
pub mod integration_response;
pub mod model;
pub mod portal_product;
pub mod route;
pub mod route_response;
pub mod routing_rule;
pub mod stage;
pub mod vpc_link;

pub use api::Api;
pub use api_gateway_managed_overrides::ApiGatewayManagedOverrides;
pub use api_mapping::ApiMapping;
pub use authorizer::Authorizer;
pub use deployment::Deployment;
pub use domain_name::DomainName;
pub use integration::Integration;
pub use integration_response::IntegrationResponse;
pub use model::Model;
pub use portal_product::PortalProduct;
pub use route::Route;
pub use route_response::RouteResponse;
pub use routing_rule::RoutingRule;
pub use stage::Stage;
pub use vpc_link::VpcLink;
