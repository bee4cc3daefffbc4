// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Proton`

pub mod environment_account_connection;
pub mod environment_template;
pub mod service_template;

pub use environment_account_connection::EnvironmentAccountConnection;
pub use environment_template::EnvironmentTemplate;
pub use service_template::ServiceTemplate;
