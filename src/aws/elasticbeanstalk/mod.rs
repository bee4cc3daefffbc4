// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElasticBeanstalk`

pub mod application;
pub mod application_version;
pub mod configuration_template;
pub mod environment;

pub use application::Application;
pub use application_version::ApplicationVersion;
pub use configuration_template::ConfigurationTemplate;
pub use environment::Environment;
