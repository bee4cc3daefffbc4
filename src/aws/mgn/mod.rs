// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MGN`

pub mod connector;
pub mod launch_configuration_template;
pub mod network_migration_definition;

pub use connector::Connector;
pub use launch_configuration_template::LaunchConfigurationTemplate;
pub use network_migration_definition::NetworkMigrationDefinition;
