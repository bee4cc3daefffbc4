// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppFlow::Connector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppFlow::Connector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connector(Body);

resource! { Connector "AWS::AppFlow::Connector" }

impl Connector {
    /// `ConnectorLabel`: string, at most 512 characters, pattern `[a-zA-Z0-9][\w!@#.-]+`. A change replaces the resource.
    #[track_caller]
    pub fn connector_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorLabel", value);
        self
    }

    /// `ConnectorProvisioningConfig`: `ConnectorProvisioningConfig`. Required.
    #[track_caller]
    pub fn connector_provisioning_config(
        mut self,
        value: impl IntoValue<ConnectorProvisioningConfig>,
    ) -> Self {
        self.0.set("ConnectorProvisioningConfig", value);
        self
    }

    /// `ConnectorProvisioningType`: string, 1 to 256 characters, pattern `[a-zA-Z0-9][\w!@#.-]+`. Required.
    #[track_caller]
    pub fn connector_provisioning_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorProvisioningType", value);
        self
    }

    /// `Description`: string, at most 2048 characters, pattern `[\s\w/!@#+=.-]*`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }
}

impl Handle<Connector> {
    /// `ConnectorArn`
    #[inline]
    pub fn connector_arn(&self) -> Value<String> {
        self.attribute("ConnectorArn")
    }
}

/// `ConnectorProvisioningConfig` of `AWS::AppFlow::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorProvisioningConfig(Properties);

properties! { ConnectorProvisioningConfig }

impl ConnectorProvisioningConfig {
    /// `Lambda`: `LambdaConnectorProvisioningConfig`.
    #[track_caller]
    pub fn lambda(mut self, value: impl IntoValue<LambdaConnectorProvisioningConfig>) -> Self {
        self.0.set("Lambda", value);
        self
    }
}

/// `LambdaConnectorProvisioningConfig` of `AWS::AppFlow::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaConnectorProvisioningConfig(Properties);

properties! { LambdaConnectorProvisioningConfig }

impl LambdaConnectorProvisioningConfig {
    /// `LambdaArn`: `LambdaFunctionArn`, at most 512 characters, pattern `arn:*:.*:.*:[0-9]+:.*`. Required.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }
}
