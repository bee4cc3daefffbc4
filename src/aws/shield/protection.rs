// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Shield::Protection` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Shield::Protection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Protection(Body);

resource! { Protection "AWS::Shield::Protection" }

impl Protection {
    /// `ApplicationLayerAutomaticResponseConfiguration`: `ApplicationLayerAutomaticResponseConfiguration`.
    #[track_caller]
    pub fn application_layer_automatic_response_configuration(
        mut self,
        value: impl IntoValue<ApplicationLayerAutomaticResponseConfiguration>,
    ) -> Self {
        self.0
            .set("ApplicationLayerAutomaticResponseConfiguration", value);
        self
    }

    /// `HealthCheckArns`: list of strings, at most 1 item.
    #[track_caller]
    pub fn health_check_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("HealthCheckArns", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `[ a-zA-Z0-9_\.\-]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResourceArn`: string, 1 to 2048 characters, pattern `^arn:aws`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Protection> {
    /// `ProtectionArn`
    #[inline]
    pub fn protection_arn(&self) -> Value<String> {
        self.attribute("ProtectionArn")
    }

    /// `ProtectionId`
    #[inline]
    pub fn protection_id(&self) -> Value<String> {
        self.attribute("ProtectionId")
    }
}

/// `ApplicationLayerAutomaticResponseConfiguration` of `AWS::Shield::Protection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationLayerAutomaticResponseConfiguration(Properties);

properties! { ApplicationLayerAutomaticResponseConfiguration }

impl ApplicationLayerAutomaticResponseConfiguration {
    /// `Action`: `ApplicationLayerAutomaticResponseConfigurationAction`. Required.
    #[track_caller]
    pub fn action(
        mut self,
        value: impl IntoValue<ApplicationLayerAutomaticResponseConfigurationAction>,
    ) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Status`: `ApplicationLayerAutomaticResponseConfigurationStatus`. Required.
    #[track_caller]
    pub fn status(
        mut self,
        value: impl IntoValue<ApplicationLayerAutomaticResponseConfigurationStatus>,
    ) -> Self {
        self.0.set("Status", value);
        self
    }
}

/// `ApplicationLayerAutomaticResponseConfigurationAction` of `AWS::Shield::Protection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationLayerAutomaticResponseConfigurationAction(Properties);

properties! { ApplicationLayerAutomaticResponseConfigurationAction }

impl ApplicationLayerAutomaticResponseConfigurationAction {
    /// `Block`: object.
    #[track_caller]
    pub fn block(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Block", value);
        self
    }

    /// `Count`: object.
    #[track_caller]
    pub fn count(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Count", value);
        self
    }
}

choice! {
    /// `ApplicationLayerAutomaticResponseConfigurationStatus` of `AWS::Shield::Protection`.
    ApplicationLayerAutomaticResponseConfigurationStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::Shield::Protection`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
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
