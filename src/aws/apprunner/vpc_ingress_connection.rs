// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppRunner::VpcIngressConnection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppRunner::VpcIngressConnection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcingressconnection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcIngressConnection(Body);

resource! { VpcIngressConnection "AWS::AppRunner::VpcIngressConnection" }

impl VpcIngressConnection {
    /// `IngressVpcConfiguration`: `IngressVpcConfiguration`. Required.
    #[track_caller]
    pub fn ingress_vpc_configuration(
        mut self,
        value: impl IntoValue<IngressVpcConfiguration>,
    ) -> Self {
        self.0.set("IngressVpcConfiguration", value);
        self
    }

    /// `ServiceArn`: string, 1 to 1011 characters, pattern `arn:aws(-[\w]+)*:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[0-9]{12}:(\w|/|-){1,1011}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceArn", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcIngressConnectionName`: string, 4 to 40 characters, pattern `[A-Za-z0-9][A-Za-z0-9\-_]{3,39}`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_ingress_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcIngressConnectionName", value);
        self
    }
}

impl Handle<VpcIngressConnection> {
    /// `DomainName`
    #[inline]
    pub fn domain_name(&self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `VpcIngressConnectionArn`
    #[inline]
    pub fn vpc_ingress_connection_arn(&self) -> Value<String> {
        self.attribute("VpcIngressConnectionArn")
    }
}

/// `IngressVpcConfiguration` of `AWS::AppRunner::VpcIngressConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressVpcConfiguration(Properties);

properties! { IngressVpcConfiguration }

impl IngressVpcConfiguration {
    /// `VpcEndpointId`: string, at most 51200 characters. Required.
    #[track_caller]
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcEndpointId", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, at most 51200 characters. Required.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

/// `Tag` of `AWS::AppRunner::VpcIngressConnection`.
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
