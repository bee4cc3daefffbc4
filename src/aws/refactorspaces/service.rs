// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RefactorSpaces::Service` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RefactorSpaces::Service`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-service.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Service(Body);

resource! { Service "AWS::RefactorSpaces::Service" }

impl Service {
    /// `ApplicationIdentifier`: string, 14 characters, pattern `^app-([0-9A-Za-z]{10}$)`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationIdentifier", value);
        self
    }

    /// `Description`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9-_\s\.\!\*\#\@\']+$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EndpointType`: `ServiceEndpointType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_type(mut self, value: impl IntoValue<ServiceEndpointType>) -> Self {
        self.0.set("EndpointType", value);
        self
    }

    /// `EnvironmentIdentifier`: string, 14 characters, pattern `^env-([0-9A-Za-z]{10}$)`. Required. A change replaces the resource.
    #[track_caller]
    pub fn environment_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentIdentifier", value);
        self
    }

    /// `LambdaEndpoint`: `LambdaEndpointInput`. A change replaces the resource.
    #[track_caller]
    pub fn lambda_endpoint(mut self, value: impl IntoValue<LambdaEndpointInput>) -> Self {
        self.0.set("LambdaEndpoint", value);
        self
    }

    /// `Name`: string, 3 to 63 characters, pattern `^(?!svc-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UrlEndpoint`: `UrlEndpointInput`. A change replaces the resource.
    #[track_caller]
    pub fn url_endpoint(mut self, value: impl IntoValue<UrlEndpointInput>) -> Self {
        self.0.set("UrlEndpoint", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, 12 to 21 characters, pattern `^vpc-[-a-f0-9]{8}([-a-f0-9]{9})?$`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<Service> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ServiceIdentifier`
    #[inline]
    pub fn service_identifier(&self) -> Value<String> {
        self.attribute("ServiceIdentifier")
    }
}

/// `LambdaEndpointInput` of `AWS::RefactorSpaces::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaEndpointInput(Properties);

properties! { LambdaEndpointInput }

impl LambdaEndpointInput {
    /// `Arn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

choice! {
    /// `ServiceEndpointType` of `AWS::RefactorSpaces::Service`.
    ServiceEndpointType
    LAMBDA "LAMBDA"
    URL "URL"
}

/// `Tag` of `AWS::RefactorSpaces::Service`.
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

/// `UrlEndpointInput` of `AWS::RefactorSpaces::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct UrlEndpointInput(Properties);

properties! { UrlEndpointInput }

impl UrlEndpointInput {
    /// `HealthUrl`: string, 1 to 2048 characters, pattern `^https?://[-a-zA-Z0-9+\x38@#/%?=~_|!:,.;]*[-a-zA-Z0-9+\x38@#/%=~_|]$`.
    #[track_caller]
    pub fn health_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HealthUrl", value);
        self
    }

    /// `Url`: string, 1 to 2048 characters, pattern `^https?://[-a-zA-Z0-9+\x38@#/%?=~_|!:,.;]*[-a-zA-Z0-9+\x38@#/%=~_|]$`. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}
