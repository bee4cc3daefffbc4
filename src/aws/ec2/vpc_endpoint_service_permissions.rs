// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPCEndpointServicePermissions` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;

/// `AWS::EC2::VPCEndpointServicePermissions`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservicepermissions.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCEndpointServicePermissions(Body);

resource! { VPCEndpointServicePermissions "AWS::EC2::VPCEndpointServicePermissions" }

impl VPCEndpointServicePermissions {
    /// `AllowedPrincipals`: list of strings.
    #[track_caller]
    pub fn allowed_principals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedPrincipals", value);
        self
    }

    /// `ServiceId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceId", value);
        self
    }
}
