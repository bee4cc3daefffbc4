// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Notifications`

pub mod channel_association;
pub mod event_rule;
pub mod managed_notification_account_contact_association;
pub mod managed_notification_additional_channel_association;
pub mod notification_configuration;
pub mod notification_hub;
pub mod organizational_unit_association;

pub use channel_association::ChannelAssociation;
pub use event_rule::EventRule;
pub use managed_notification_account_contact_association::ManagedNotificationAccountContactAssociation;
pub use managed_notification_additional_channel_association::ManagedNotificationAdditionalChannelAssociation;
pub use notification_configuration::NotificationConfiguration;
pub use notification_hub::NotificationHub;
pub use organizational_unit_association::OrganizationalUnitAssociation;
