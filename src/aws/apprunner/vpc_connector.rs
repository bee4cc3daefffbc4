// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppRunner::VpcConnector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppRunner::VpcConnector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcconnector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConnector(Body);

resource! { VpcConnector "AWS::AppRunner::VpcConnector" }

impl VpcConnector {
    /// `SecurityGroups`: list of `Ec2SecurityGroupId`. A change replaces the resource.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`, at least 1 item. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcConnectorName`: string, 4 to 40 characters, pattern `^[A-Za-z0-9][A-Za-z0-9-\\_]{3,39}$`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_connector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcConnectorName", value);
        self
    }
}

impl Handle<VpcConnector> {
    /// `VpcConnectorArn`
    #[inline]
    pub fn vpc_connector_arn(&self) -> Value<String> {
        self.attribute("VpcConnectorArn")
    }

    /// `VpcConnectorRevision`
    #[inline]
    pub fn vpc_connector_revision(&self) -> Value<i64> {
        self.attribute("VpcConnectorRevision")
    }
}

/// `Tag` of `AWS::AppRunner::VpcConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:).+$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
