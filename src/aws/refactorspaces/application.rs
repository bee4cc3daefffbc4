// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RefactorSpaces::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RefactorSpaces::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::RefactorSpaces::Application" }

impl Application {
    /// `ApiGatewayProxy`: `ApiGatewayProxyInput`. A change replaces the resource.
    #[track_caller]
    pub fn api_gateway_proxy(mut self, value: impl IntoValue<ApiGatewayProxyInput>) -> Self {
        self.0.set("ApiGatewayProxy", value);
        self
    }

    /// `EnvironmentIdentifier`: string, 14 characters, pattern `^env-([0-9A-Za-z]{10}$)`. Required. A change replaces the resource.
    #[track_caller]
    pub fn environment_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentIdentifier", value);
        self
    }

    /// `Name`: string, 3 to 63 characters, pattern `^(?!app-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProxyType`: `ProxyType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn proxy_type(mut self, value: impl IntoValue<ProxyType>) -> Self {
        self.0.set("ProxyType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, 12 to 21 characters, pattern `^vpc-[-a-f0-9]{8}([-a-f0-9]{9})?$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<Application> {
    /// `ApiGatewayId`
    #[inline]
    pub fn api_gateway_id(&self) -> Value<String> {
        self.attribute("ApiGatewayId")
    }

    /// `ApplicationIdentifier`
    #[inline]
    pub fn application_identifier(&self) -> Value<String> {
        self.attribute("ApplicationIdentifier")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `NlbArn`
    #[inline]
    pub fn nlb_arn(&self) -> Value<String> {
        self.attribute("NlbArn")
    }

    /// `NlbName`
    #[inline]
    pub fn nlb_name(&self) -> Value<String> {
        self.attribute("NlbName")
    }

    /// `ProxyUrl`
    #[inline]
    pub fn proxy_url(&self) -> Value<String> {
        self.attribute("ProxyUrl")
    }

    /// `StageName`
    #[inline]
    pub fn stage_name(&self) -> Value<String> {
        self.attribute("StageName")
    }

    /// `VpcLinkId`
    #[inline]
    pub fn vpc_link_id(&self) -> Value<String> {
        self.attribute("VpcLinkId")
    }
}

choice! {
    /// `ApiGatewayEndpointType` of `AWS::RefactorSpaces::Application`.
    ApiGatewayEndpointType
    REGIONAL "REGIONAL"
    PRIVATE "PRIVATE"
}

/// `ApiGatewayProxyInput` of `AWS::RefactorSpaces::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiGatewayProxyInput(Properties);

properties! { ApiGatewayProxyInput }

impl ApiGatewayProxyInput {
    /// `EndpointType`: `ApiGatewayEndpointType`.
    #[track_caller]
    pub fn endpoint_type(mut self, value: impl IntoValue<ApiGatewayEndpointType>) -> Self {
        self.0.set("EndpointType", value);
        self
    }

    /// `StageName`: string, 1 to 128 characters, pattern `^[-a-zA-Z0-9_]*$`.
    #[track_caller]
    pub fn stage_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StageName", value);
        self
    }
}

choice! {
    /// `ProxyType` of `AWS::RefactorSpaces::Application`.
    ProxyType
    API_GATEWAY "API_GATEWAY"
}

/// `Tag` of `AWS::RefactorSpaces::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:).+`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
