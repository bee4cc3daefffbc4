// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Notifications::ManagedNotificationAccountContactAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};

/// `AWS::Notifications::ManagedNotificationAccountContactAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationaccountcontactassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedNotificationAccountContactAssociation(Body);

resource! { ManagedNotificationAccountContactAssociation "AWS::Notifications::ManagedNotificationAccountContactAssociation" }

impl ManagedNotificationAccountContactAssociation {
    /// `ContactIdentifier`: `ContactIdentifier`. Required. A change replaces the resource.
    #[track_caller]
    pub fn contact_identifier(mut self, value: impl IntoValue<ContactIdentifier>) -> Self {
        self.0.set("ContactIdentifier", value);
        self
    }

    /// `IsSensitiveEventsSubscribed`: boolean.
    #[track_caller]
    pub fn is_sensitive_events_subscribed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsSensitiveEventsSubscribed", value);
        self
    }

    /// `ManagedNotificationConfigurationArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn managed_notification_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManagedNotificationConfigurationArn", value);
        self
    }
}

choice! {
    /// `ContactIdentifier` of `AWS::Notifications::ManagedNotificationAccountContactAssociation`.
    ContactIdentifier
    ACCOUNT_PRIMARY "ACCOUNT_PRIMARY"
    ACCOUNT_ALTERNATE_SECURITY "ACCOUNT_ALTERNATE_SECURITY"
    ACCOUNT_ALTERNATE_OPERATIONS "ACCOUNT_ALTERNATE_OPERATIONS"
    ACCOUNT_ALTERNATE_BILLING "ACCOUNT_ALTERNATE_BILLING"
}
