// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppStream::ApplicationFleetAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::AppStream::ApplicationFleetAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationfleetassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationFleetAssociation(Body);

resource! { ApplicationFleetAssociation "AWS::AppStream::ApplicationFleetAssociation" }

impl ApplicationFleetAssociation {
    /// `ApplicationArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationArn", value);
        self
    }

    /// `FleetName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn fleet_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FleetName", value);
        self
    }
}
