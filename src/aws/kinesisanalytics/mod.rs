// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KinesisAnalytics`

pub mod application;
pub mod application_output;
pub mod application_reference_data_source;

pub use application::Application;
pub use application_output::ApplicationOutput;
pub use application_reference_data_source::ApplicationReferenceDataSource;
