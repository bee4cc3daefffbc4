// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda`

pub mod alias;
pub mod capacity_provider;
pub mod code_signing_config;
pub mod event_invoke_config;
pub mod event_source_mapping;
pub mod function;
pub mod layer_version;
pub mod layer_version_permission;
pub mod microvm_image;
pub mod network_connector;
pub mod permission;
pub mod resource_policy;
pub mod url;
pub mod version;
pub mod web_function;
pub mod web_function_endpoint;
pub mod web_function_revision;

pub use alias::Alias;
pub use capacity_provider::CapacityProvider;
pub use code_signing_config::CodeSigningConfig;
pub use event_invoke_config::EventInvokeConfig;
pub use event_source_mapping::EventSourceMapping;
pub use function::Function;
pub use layer_version::LayerVersion;
pub use layer_version_permission::LayerVersionPermission;
pub use microvm_image::MicrovmImage;
pub use network_connector::NetworkConnector;
pub use permission::Permission;
pub use resource_policy::ResourcePolicy;
pub use url::Url;
pub use version::Version;
pub use web_function::WebFunction;
pub use web_function_endpoint::WebFunctionEndpoint;
pub use web_function_revision::WebFunctionRevision;
