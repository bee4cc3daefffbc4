// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless`

pub mod api;
pub mod application;
pub mod capacity_provider;
pub mod connector;
pub mod function;
pub mod graphql_api;
pub mod http_api;
pub mod layer_version;
pub mod microvm_image;
pub mod network_connector;
pub mod simple_table;
pub mod state_machine;
pub mod web_function;
pub mod web_socket_api;

pub use api::Api;
pub use application::Application;
pub use capacity_provider::CapacityProvider;
pub use connector::Connector;
pub use function::Function;
pub use graphql_api::GraphQLApi;
pub use http_api::HttpApi;
pub use layer_version::LayerVersion;
pub use microvm_image::MicrovmImage;
pub use network_connector::NetworkConnector;
pub use simple_table::SimpleTable;
pub use state_machine::StateMachine;
pub use web_function::WebFunction;
pub use web_socket_api::WebSocketApi;
