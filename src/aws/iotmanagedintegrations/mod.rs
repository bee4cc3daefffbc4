// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTManagedIntegrations`

pub mod account_association;
pub mod cloud_connector;
pub mod credential_locker;
pub mod managed_thing;
pub mod provisioning_profile;

pub use account_association::AccountAssociation;
pub use cloud_connector::CloudConnector;
pub use credential_locker::CredentialLocker;
pub use managed_thing::ManagedThing;
pub use provisioning_profile::ProvisioningProfile;
