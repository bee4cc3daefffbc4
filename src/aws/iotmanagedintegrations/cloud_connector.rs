// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTManagedIntegrations::CloudConnector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTManagedIntegrations::CloudConnector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-cloudconnector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudConnector(Body);

resource! { CloudConnector "AWS::IoTManagedIntegrations::CloudConnector" }

impl CloudConnector {
    /// `Description`: string, 1 to 256 characters, pattern `^[0-9A-Za-z_\- ]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EndpointConfig`: `EndpointConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_config(mut self, value: impl IntoValue<EndpointConfig>) -> Self {
        self.0.set("EndpointConfig", value);
        self
    }

    /// `EndpointType`: `EndpointType`. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_type(mut self, value: impl IntoValue<EndpointType>) -> Self {
        self.0.set("EndpointType", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[A-Za-z0-9-_ ]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<CloudConnector> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}

/// `EndpointConfig` of `AWS::IoTManagedIntegrations::CloudConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct EndpointConfig(Properties);

properties! { EndpointConfig }

impl EndpointConfig {
    /// `Lambda`: `LambdaConfig`.
    #[track_caller]
    pub fn lambda(mut self, value: impl IntoValue<LambdaConfig>) -> Self {
        self.0.set("Lambda", value);
        self
    }
}

choice! {
    /// `EndpointType` of `AWS::IoTManagedIntegrations::CloudConnector`.
    EndpointType
    LAMBDA "LAMBDA"
}

/// `LambdaConfig` of `AWS::IoTManagedIntegrations::CloudConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaConfig(Properties);

properties! { LambdaConfig }

impl LambdaConfig {
    /// `Arn`: string. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}
