// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone`

pub mod connection;
pub mod data_source;
pub mod domain;
pub mod domain_unit;
pub mod environment;
pub mod environment_actions;
pub mod environment_blueprint_configuration;
pub mod environment_profile;
pub mod form_type;
pub mod group_profile;
pub mod owner;
pub mod policy_grant;
pub mod project;
pub mod project_membership;
pub mod project_profile;
pub mod subscription_target;
pub mod user_profile;

pub use connection::Connection;
pub use data_source::DataSource;
pub use domain::Domain;
pub use domain_unit::DomainUnit;
pub use environment::Environment;
pub use environment_actions::EnvironmentActions;
pub use environment_blueprint_configuration::EnvironmentBlueprintConfiguration;
pub use environment_profile::EnvironmentProfile;
pub use form_type::FormType;
pub use group_profile::GroupProfile;
pub use owner::Owner;
pub use policy_grant::PolicyGrant;
pub use project::Project;
pub use project_membership::ProjectMembership;
pub use project_profile::ProjectProfile;
pub use subscription_target::SubscriptionTarget;
pub use user_profile::UserProfile;
