// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::WebFunctionEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Lambda::WebFunctionEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WebFunctionEndpoint(Body);

resource! { WebFunctionEndpoint "AWS::Lambda::WebFunctionEndpoint" }

impl WebFunctionEndpoint {
    /// `AuthType`: `AuthType`. Required.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<AuthType>) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EndpointName`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointName", value);
        self
    }

    /// `EndpointType`: `EndpointType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_type(mut self, value: impl IntoValue<EndpointType>) -> Self {
        self.0.set("EndpointType", value);
        self
    }

    /// `FunctionName`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionName", value);
        self
    }

    /// `Regions`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Regions", value);
        self
    }

    /// `RevisionWeights`: list of `RevisionWeight`, 1 to 2 items.
    #[track_caller]
    pub fn revision_weights(mut self, value: impl IntoValue<ListOf<RevisionWeight>>) -> Self {
        self.0.set("RevisionWeights", value);
        self
    }

    /// `ScalingConfig`: `ScalingConfig`.
    #[track_caller]
    pub fn scaling_config(mut self, value: impl IntoValue<ScalingConfig>) -> Self {
        self.0.set("ScalingConfig", value);
        self
    }

    /// `ThrottleConfig`: `ThrottleConfig`.
    #[track_caller]
    pub fn throttle_config(mut self, value: impl IntoValue<ThrottleConfig>) -> Self {
        self.0.set("ThrottleConfig", value);
        self
    }
}

impl Handle<WebFunctionEndpoint> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DomainName`
    #[inline]
    pub fn domain_name(&self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// `EndpointArn`
    #[inline]
    pub fn endpoint_arn(&self) -> Value<String> {
        self.attribute("EndpointArn")
    }

    /// `FunctionArn`
    #[inline]
    pub fn function_arn(&self) -> Value<format::LambdaFunctionArn> {
        self.attribute("FunctionArn")
    }

    /// `RegionalEndpoints`
    #[inline]
    pub fn regional_endpoints(&self) -> Value<Node> {
        self.attribute("RegionalEndpoints")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `StateReason`
    #[inline]
    pub fn state_reason(&self) -> Value<String> {
        self.attribute("StateReason")
    }

    /// `UpdateStatus`
    #[inline]
    pub fn update_status(&self) -> Value<String> {
        self.attribute("UpdateStatus")
    }

    /// `UpdateStatusReason`
    #[inline]
    pub fn update_status_reason(&self) -> Value<String> {
        self.attribute("UpdateStatusReason")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `AuthType` of `AWS::Lambda::WebFunctionEndpoint`.
    AuthType
    APPLICATION_MANAGED "ApplicationManaged"
    IAM_AUTH "IamAuth"
}

choice! {
    /// `EndpointType` of `AWS::Lambda::WebFunctionEndpoint`.
    EndpointType
    HOME_REGION "HomeRegion"
    MULTI_REGION "MultiRegion"
    PER_REGION "PerRegion"
}

/// `RevisionWeight` of `AWS::Lambda::WebFunctionEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct RevisionWeight(Properties);

properties! { RevisionWeight }

impl RevisionWeight {
    /// `RevisionId`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn revision_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RevisionId", value);
        self
    }

    /// `Weight`: integer, 1 to 100. Required.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

/// `ScalingConfig` of `AWS::Lambda::WebFunctionEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingConfig(Properties);

properties! { ScalingConfig }

impl ScalingConfig {
    /// `MaxEnvironments`: integer, at least 2.
    #[track_caller]
    pub fn max_environments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxEnvironments", value);
        self
    }
}

/// `ThrottleConfig` of `AWS::Lambda::WebFunctionEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThrottleConfig(Properties);

properties! { ThrottleConfig }

impl ThrottleConfig {
    /// `RateLimit`: integer, at least 0.
    #[track_caller]
    pub fn rate_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RateLimit", value);
        self
    }
}
