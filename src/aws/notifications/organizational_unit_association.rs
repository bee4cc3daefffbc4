// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Notifications::OrganizationalUnitAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::Notifications::OrganizationalUnitAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-organizationalunitassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OrganizationalUnitAssociation(Body);

resource! { OrganizationalUnitAssociation "AWS::Notifications::OrganizationalUnitAssociation" }

impl OrganizationalUnitAssociation {
    /// `NotificationConfigurationArn`: string, pattern `^arn:[a-z-]{3,10}:notifications::[0-9]{12}:configuration/[a-z0-9]{27}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn notification_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationConfigurationArn", value);
        self
    }

    /// `OrganizationalUnitId`: string, pattern `^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn organizational_unit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationalUnitId", value);
        self
    }
}
