// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::RestApi` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::RestApi`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RestApi(Body);

resource! { RestApi "AWS::ApiGateway::RestApi" }

impl RestApi {
    /// `ApiKeySourceType`: string.
    #[track_caller]
    pub fn api_key_source_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeySourceType", value);
        self
    }

    /// `BinaryMediaTypes`: list of strings.
    #[track_caller]
    pub fn binary_media_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("BinaryMediaTypes", value);
        self
    }

    /// `Body`: object or string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Body", value);
        self
    }

    /// `BodyS3Location`: `S3Location`.
    #[track_caller]
    pub fn body_s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("BodyS3Location", value);
        self
    }

    /// `CloneFrom`: string.
    #[track_caller]
    pub fn clone_from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloneFrom", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisableExecuteApiEndpoint`: boolean.
    #[track_caller]
    pub fn disable_execute_api_endpoint(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableExecuteApiEndpoint", value);
        self
    }

    /// `EndpointAccessMode`: string.
    #[track_caller]
    pub fn endpoint_access_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointAccessMode", value);
        self
    }

    /// `EndpointConfiguration`: `EndpointConfiguration`.
    #[track_caller]
    pub fn endpoint_configuration(mut self, value: impl IntoValue<EndpointConfiguration>) -> Self {
        self.0.set("EndpointConfiguration", value);
        self
    }

    /// `FailOnWarnings`: boolean.
    #[track_caller]
    pub fn fail_on_warnings(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FailOnWarnings", value);
        self
    }

    /// `MinimumCompressionSize`: integer.
    #[track_caller]
    pub fn minimum_compression_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumCompressionSize", value);
        self
    }

    /// `Mode`: string.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Parameters`: object or string.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }

    /// `Policy`: object or string.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }

    /// `SecurityPolicy`: string.
    #[track_caller]
    pub fn security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityPolicy", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

impl Handle<RestApi> {
    /// `RestApiId`
    #[inline]
    pub fn rest_api_id(&self) -> Value<String> {
        self.attribute("RestApiId")
    }

    /// `RootResourceId`
    #[inline]
    pub fn root_resource_id(&self) -> Value<String> {
        self.attribute("RootResourceId")
    }
}

/// `EndpointConfiguration` of `AWS::ApiGateway::RestApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct EndpointConfiguration(Properties);

properties! { EndpointConfiguration }

impl EndpointConfiguration {
    /// `IpAddressType`: string.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `Types`: list of strings.
    #[track_caller]
    pub fn types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Types", value);
        self
    }

    /// `VpcEndpointIds`: list of strings.
    #[track_caller]
    pub fn vpc_endpoint_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VpcEndpointIds", value);
        self
    }
}

/// `S3Location` of `AWS::ApiGateway::RestApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `Bucket`: string.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `ETag`: string.
    #[track_caller]
    pub fn e_tag(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ETag", value);
        self
    }

    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `Tag` of `AWS::ApiGateway::RestApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
