// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::ProvisioningTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::ProvisioningTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-provisioningtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisioningTemplate(Body);

resource! { ProvisioningTemplate "AWS::IoT::ProvisioningTemplate" }

impl ProvisioningTemplate {
    /// `Description`: string, at most 500 characters, pattern `^[^\p{C}]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `PreProvisioningHook`: `ProvisioningHook`.
    #[track_caller]
    pub fn pre_provisioning_hook(mut self, value: impl IntoValue<ProvisioningHook>) -> Self {
        self.0.set("PreProvisioningHook", value);
        self
    }

    /// `ProvisioningRoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn provisioning_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ProvisioningRoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TemplateBody`: string, at most 10240 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn template_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateBody", value);
        self
    }

    /// `TemplateName`: string, 1 to 36 characters, pattern `^[0-9A-Za-z_-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateName", value);
        self
    }

    /// `TemplateType`: `TemplateType`. A change replaces the resource.
    #[track_caller]
    pub fn template_type(mut self, value: impl IntoValue<TemplateType>) -> Self {
        self.0.set("TemplateType", value);
        self
    }
}

impl Handle<ProvisioningTemplate> {
    /// `TemplateArn`
    #[inline]
    pub fn template_arn(&self) -> Value<String> {
        self.attribute("TemplateArn")
    }
}

/// `ProvisioningHook` of `AWS::IoT::ProvisioningTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisioningHook(Properties);

properties! { ProvisioningHook }

impl ProvisioningHook {
    /// `PayloadVersion`: string, 10 to 32 characters, pattern `^[0-9-]+$`.
    #[track_caller]
    pub fn payload_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PayloadVersion", value);
        self
    }

    /// `TargetArn`: string, at most 2048 characters.
    #[track_caller]
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetArn", value);
        self
    }
}

/// `Tag` of `AWS::IoT::ProvisioningTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
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

choice! {
    /// `TemplateType` of `AWS::IoT::ProvisioningTemplate`.
    TemplateType
    FLEET_PROVISIONING "FLEET_PROVISIONING"
    JITP "JITP"
}
