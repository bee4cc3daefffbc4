// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KinesisAnalyticsV2`

pub mod application;
pub mod application_cloud_watch_logging_option;
pub mod application_output;
pub mod application_reference_data_source;

pub use application::Application;
pub use application_cloud_watch_logging_option::ApplicationCloudWatchLoggingOption;
pub use application_output::ApplicationOutput;
pub use application_reference_data_source::ApplicationReferenceDataSource;
