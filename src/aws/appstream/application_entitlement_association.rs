// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppStream::ApplicationEntitlementAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::AppStream::ApplicationEntitlementAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationentitlementassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationEntitlementAssociation(Body);

resource! { ApplicationEntitlementAssociation "AWS::AppStream::ApplicationEntitlementAssociation" }

impl ApplicationEntitlementAssociation {
    /// `ApplicationIdentifier`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationIdentifier", value);
        self
    }

    /// `EntitlementName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn entitlement_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntitlementName", value);
        self
    }

    /// `StackName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn stack_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StackName", value);
        self
    }
}
