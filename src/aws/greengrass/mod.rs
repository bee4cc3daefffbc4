// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass`

pub mod connector_definition;
pub mod connector_definition_version;
pub mod core_definition;
pub mod core_definition_version;
pub mod device_definition;
pub mod device_definition_version;
pub mod function_definition;
pub mod function_definition_version;
pub mod group;
pub mod group_version;
pub mod logger_definition;
pub mod logger_definition_version;
pub mod resource_definition;
pub mod resource_definition_version;
pub mod subscription_definition;
pub mod subscription_definition_version;

pub use connector_definition::ConnectorDefinition;
pub use connector_definition_version::ConnectorDefinitionVersion;
pub use core_definition::CoreDefinition;
pub use core_definition_version::CoreDefinitionVersion;
pub use device_definition::DeviceDefinition;
pub use device_definition_version::DeviceDefinitionVersion;
pub use function_definition::FunctionDefinition;
pub use function_definition_version::FunctionDefinitionVersion;
pub use group::Group;
pub use group_version::GroupVersion;
pub use logger_definition::LoggerDefinition;
pub use logger_definition_version::LoggerDefinitionVersion;
pub use resource_definition::ResourceDefinition;
pub use resource_definition_version::ResourceDefinitionVersion;
pub use subscription_definition::SubscriptionDefinition;
pub use subscription_definition_version::SubscriptionDefinitionVersion;
