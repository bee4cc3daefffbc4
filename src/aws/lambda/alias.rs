// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::Alias` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lambda::Alias`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Alias(Body);

resource! { Alias "AWS::Lambda::Alias" }

impl Alias {
    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FunctionName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionName", value);
        self
    }

    /// `FunctionVersion`: string, at most 1024 characters, pattern `^(\$LATEST(\.PUBLISHED)?|[0-9]*)$`. Required.
    #[track_caller]
    pub fn function_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionVersion", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProvisionedConcurrencyConfig`: `ProvisionedConcurrencyConfiguration`.
    #[track_caller]
    pub fn provisioned_concurrency_config(
        mut self,
        value: impl IntoValue<ProvisionedConcurrencyConfiguration>,
    ) -> Self {
        self.0.set("ProvisionedConcurrencyConfig", value);
        self
    }

    /// `RoutingConfig`: `AliasRoutingConfiguration`.
    #[track_caller]
    pub fn routing_config(mut self, value: impl IntoValue<AliasRoutingConfiguration>) -> Self {
        self.0.set("RoutingConfig", value);
        self
    }
}

impl Handle<Alias> {
    /// `Ref`: `AWS::Lambda::Function.Arn`
    #[inline]
    pub fn arn(&self) -> Value<format::LambdaFunctionArn> {
        self.reference().unchecked().into()
    }

    /// `AliasArn`
    #[inline]
    pub fn alias_arn(&self) -> Value<format::LambdaFunctionArn> {
        self.attribute("AliasArn")
    }
}

/// `AliasRoutingConfiguration` of `AWS::Lambda::Alias`.
#[derive(Clone, Default)]
#[must_use]
pub struct AliasRoutingConfiguration(Properties);

properties! { AliasRoutingConfiguration }

impl AliasRoutingConfiguration {
    /// `AdditionalVersionWeights`: list of `VersionWeight`.
    #[track_caller]
    pub fn additional_version_weights(
        mut self,
        value: impl IntoValue<ListOf<VersionWeight>>,
    ) -> Self {
        self.0.set("AdditionalVersionWeights", value);
        self
    }
}

/// `ProvisionedConcurrencyConfiguration` of `AWS::Lambda::Alias`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisionedConcurrencyConfiguration(Properties);

properties! { ProvisionedConcurrencyConfiguration }

impl ProvisionedConcurrencyConfiguration {
    /// `ProvisionedConcurrentExecutions`: integer. Required.
    #[track_caller]
    pub fn provisioned_concurrent_executions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProvisionedConcurrentExecutions", value);
        self
    }
}

/// `VersionWeight` of `AWS::Lambda::Alias`.
#[derive(Clone, Default)]
#[must_use]
pub struct VersionWeight(Properties);

properties! { VersionWeight }

impl VersionWeight {
    /// `FunctionVersion`: string. Required.
    #[track_caller]
    pub fn function_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionVersion", value);
        self
    }

    /// `FunctionWeight`: number. Required.
    #[track_caller]
    pub fn function_weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("FunctionWeight", value);
        self
    }
}
