// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppConfig`

pub mod application;
pub mod configuration_profile;
pub mod deployment;
pub mod deployment_strategy;
pub mod environment;
pub mod experiment_definition;
pub mod experiment_run;
pub mod extension;
pub mod extension_association;
pub mod hosted_configuration_version;

pub use application::Application;
pub use configuration_profile::ConfigurationProfile;
pub use deployment::Deployment;
pub use deployment_strategy::DeploymentStrategy;
pub use environment::Environment;
pub use experiment_definition::ExperimentDefinition;
pub use experiment_run::ExperimentRun;
pub use extension::Extension;
pub use extension_association::ExtensionAssociation;
pub use hosted_configuration_version::HostedConfigurationVersion;
