// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApplicationSignals`

pub mod discovery;
pub mod grouping_configuration;
pub mod instrumentation_config;
pub mod service_level_objective;

pub use discovery::Discovery;
pub use grouping_configuration::GroupingConfiguration;
pub use instrumentation_config::InstrumentationConfig;
pub use service_level_objective::ServiceLevelObjective;
