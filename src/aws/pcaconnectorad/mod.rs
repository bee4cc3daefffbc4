// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PCAConnectorAD`

pub mod connector;
pub mod directory_registration;
pub mod service_principal_name;
pub mod template;
pub mod template_group_access_control_entry;

pub use connector::Connector;
pub use directory_registration::DirectoryRegistration;
pub use service_principal_name::ServicePrincipalName;
pub use template::Template;
pub use template_group_access_control_entry::TemplateGroupAccessControlEntry;
