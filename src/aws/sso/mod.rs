// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSO`

pub mod application;
pub mod application_assignment;
pub mod assignment;
pub mod instance;
pub mod instance_access_control_attribute_configuration;
pub mod permission_set;

pub use application::Application;
pub use application_assignment::ApplicationAssignment;
pub use assignment::Assignment;
pub use instance::Instance;
pub use instance_access_control_attribute_configuration::InstanceAccessControlAttributeConfiguration;
pub use permission_set::PermissionSet;
