// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppSync`

pub mod api;
pub mod api_cache;
pub mod api_key;
pub mod channel_namespace;
pub mod data_source;
pub mod domain_name;
pub mod domain_name_api_association;
pub mod function_configuration;
pub mod graphql_api;
pub mod graphql_schema;
pub mod resolver;
pub mod source_api_association;
pub mod type_;

pub use api::Api;
pub use api_cache::ApiCache;
pub use api_key::ApiKey;
pub use channel_namespace::ChannelNamespace;
pub use data_source::DataSource;
pub use domain_name::DomainName;
pub use domain_name_api_association::DomainNameApiAssociation;
pub use function_configuration::FunctionConfiguration;
pub use graphql_api::GraphQLApi;
pub use graphql_schema::GraphQLSchema;
pub use resolver::Resolver;
pub use source_api_association::SourceApiAssociation;
pub use type_::Type;
