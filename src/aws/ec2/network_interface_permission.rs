// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::NetworkInterfacePermission` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::NetworkInterfacePermission`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfacepermission.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInterfacePermission(Body);

resource! { NetworkInterfacePermission "AWS::EC2::NetworkInterfacePermission" }

impl NetworkInterfacePermission {
    /// `AwsAccountId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `NetworkInterfaceId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn network_interface_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceId", value);
        self
    }

    /// `Permission`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn permission(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Permission", value);
        self
    }
}

impl Handle<NetworkInterfacePermission> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
