// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppStream::StackFleetAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::AppStream::StackFleetAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackfleetassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StackFleetAssociation(Body);

resource! { StackFleetAssociation "AWS::AppStream::StackFleetAssociation" }

impl StackFleetAssociation {
    /// `FleetName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn fleet_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FleetName", value);
        self
    }

    /// `StackName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn stack_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StackName", value);
        self
    }
}
