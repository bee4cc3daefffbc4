// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::HookTypeConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFormation::HookTypeConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hooktypeconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct HookTypeConfig(Body);

resource! { HookTypeConfig "AWS::CloudFormation::HookTypeConfig" }

impl HookTypeConfig {
    /// `Configuration`: string, pattern `[\s\S]+`.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `ConfigurationAlias`: `ConfigurationAlias`, pattern `^[a-zA-Z0-9]{1,256}$`, default `default`. A change replaces the resource.
    #[track_caller]
    pub fn configuration_alias(mut self, value: impl IntoValue<ConfigurationAlias>) -> Self {
        self.0.set("ConfigurationAlias", value);
        self
    }

    /// `TypeArn`: string.
    #[track_caller]
    pub fn type_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeArn", value);
        self
    }

    /// `TypeName`: string, pattern `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`.
    #[track_caller]
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeName", value);
        self
    }
}

impl Handle<HookTypeConfig> {
    /// `ConfigurationArn`
    #[inline]
    pub fn configuration_arn(&self) -> Value<String> {
        self.attribute("ConfigurationArn")
    }
}

choice! {
    /// `ConfigurationAlias` of `AWS::CloudFormation::HookTypeConfig`.
    ConfigurationAlias
    DEFAULT "default"
}
