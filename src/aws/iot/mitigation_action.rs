// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::MitigationAction` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::MitigationAction`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MitigationAction(Body);

resource! { MitigationAction "AWS::IoT::MitigationAction" }

impl MitigationAction {
    /// `ActionName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9:_-]+`. A change replaces the resource.
    #[track_caller]
    pub fn action_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionName", value);
        self
    }

    /// `ActionParams`: `ActionParams`. Required.
    #[track_caller]
    pub fn action_params(mut self, value: impl IntoValue<ActionParams>) -> Self {
        self.0.set("ActionParams", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MitigationAction> {
    /// `MitigationActionArn`
    #[inline]
    pub fn mitigation_action_arn(&self) -> Value<String> {
        self.attribute("MitigationActionArn")
    }

    /// `MitigationActionId`
    #[inline]
    pub fn mitigation_action_id(&self) -> Value<String> {
        self.attribute("MitigationActionId")
    }
}

/// `ActionParams` of `AWS::IoT::MitigationAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionParams(Properties);

properties! { ActionParams }

impl ActionParams {
    /// `AddThingsToThingGroupParams`: `AddThingsToThingGroupParams`.
    #[track_caller]
    pub fn add_things_to_thing_group_params(
        mut self,
        value: impl IntoValue<AddThingsToThingGroupParams>,
    ) -> Self {
        self.0.set("AddThingsToThingGroupParams", value);
        self
    }

    /// `EnableIoTLoggingParams`: `EnableIoTLoggingParams`.
    #[track_caller]
    pub fn enable_iot_logging_params(
        mut self,
        value: impl IntoValue<EnableIoTLoggingParams>,
    ) -> Self {
        self.0.set("EnableIoTLoggingParams", value);
        self
    }

    /// `PublishFindingToSnsParams`: `PublishFindingToSnsParams`.
    #[track_caller]
    pub fn publish_finding_to_sns_params(
        mut self,
        value: impl IntoValue<PublishFindingToSnsParams>,
    ) -> Self {
        self.0.set("PublishFindingToSnsParams", value);
        self
    }

    /// `ReplaceDefaultPolicyVersionParams`: `ReplaceDefaultPolicyVersionParams`.
    #[track_caller]
    pub fn replace_default_policy_version_params(
        mut self,
        value: impl IntoValue<ReplaceDefaultPolicyVersionParams>,
    ) -> Self {
        self.0.set("ReplaceDefaultPolicyVersionParams", value);
        self
    }

    /// `UpdateCACertificateParams`: `UpdateCACertificateParams`.
    #[track_caller]
    pub fn update_ca_certificate_params(
        mut self,
        value: impl IntoValue<UpdateCACertificateParams>,
    ) -> Self {
        self.0.set("UpdateCACertificateParams", value);
        self
    }

    /// `UpdateDeviceCertificateParams`: `UpdateDeviceCertificateParams`.
    #[track_caller]
    pub fn update_device_certificate_params(
        mut self,
        value: impl IntoValue<UpdateDeviceCertificateParams>,
    ) -> Self {
        self.0.set("UpdateDeviceCertificateParams", value);
        self
    }
}

/// `AddThingsToThingGroupParams` of `AWS::IoT::MitigationAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct AddThingsToThingGroupParams(Properties);

properties! { AddThingsToThingGroupParams }

impl AddThingsToThingGroupParams {
    /// `OverrideDynamicGroups`: boolean.
    #[track_caller]
    pub fn override_dynamic_groups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OverrideDynamicGroups", value);
        self
    }

    /// `ThingGroupNames`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn thing_group_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ThingGroupNames", value);
        self
    }
}

/// `EnableIoTLoggingParams` of `AWS::IoT::MitigationAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnableIoTLoggingParams(Properties);

properties! { EnableIoTLoggingParams }

impl EnableIoTLoggingParams {
    /// `LogLevel`: `EnableIoTLoggingParamsLogLevel`. Required.
    #[track_caller]
    pub fn log_level(mut self, value: impl IntoValue<EnableIoTLoggingParamsLogLevel>) -> Self {
        self.0.set("LogLevel", value);
        self
    }

    /// `RoleArnForLogging`: string, 11 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn_for_logging(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoleArnForLogging", value);
        self
    }
}

choice! {
    /// `EnableIoTLoggingParamsLogLevel` of `AWS::IoT::MitigationAction`.
    EnableIoTLoggingParamsLogLevel
    DEBUG "DEBUG"
    INFO "INFO"
    ERROR "ERROR"
    WARN "WARN"
    UNSET_VALUE "UNSET_VALUE"
}

/// `PublishFindingToSnsParams` of `AWS::IoT::MitigationAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct PublishFindingToSnsParams(Properties);

properties! { PublishFindingToSnsParams }

impl PublishFindingToSnsParams {
    /// `TopicArn`: `SnsTopicArn`, 11 to 2048 characters. Required.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}

/// `ReplaceDefaultPolicyVersionParams` of `AWS::IoT::MitigationAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplaceDefaultPolicyVersionParams(Properties);

properties! { ReplaceDefaultPolicyVersionParams }

impl ReplaceDefaultPolicyVersionParams {
    /// `TemplateName`: `ReplaceDefaultPolicyVersionParamsTemplateName`. Required.
    #[track_caller]
    pub fn template_name(
        mut self,
        value: impl IntoValue<ReplaceDefaultPolicyVersionParamsTemplateName>,
    ) -> Self {
        self.0.set("TemplateName", value);
        self
    }
}

choice! {
    /// `ReplaceDefaultPolicyVersionParamsTemplateName` of `AWS::IoT::MitigationAction`.
    ReplaceDefaultPolicyVersionParamsTemplateName
    BLANK_POLICY "BLANK_POLICY"
    UNSET_VALUE "UNSET_VALUE"
}

/// `Tag` of `AWS::IoT::MitigationAction`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `UpdateCACertificateParams` of `AWS::IoT::MitigationAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateCACertificateParams(Properties);

properties! { UpdateCACertificateParams }

impl UpdateCACertificateParams {
    /// `Action`: `UpdateCACertificateParamsAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<UpdateCACertificateParamsAction>) -> Self {
        self.0.set("Action", value);
        self
    }
}

choice! {
    /// `UpdateCACertificateParamsAction` of `AWS::IoT::MitigationAction`.
    UpdateCACertificateParamsAction
    DEACTIVATE "DEACTIVATE"
    UNSET_VALUE "UNSET_VALUE"
}

/// `UpdateDeviceCertificateParams` of `AWS::IoT::MitigationAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateDeviceCertificateParams(Properties);

properties! { UpdateDeviceCertificateParams }

impl UpdateDeviceCertificateParams {
    /// `Action`: `UpdateDeviceCertificateParamsAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<UpdateDeviceCertificateParamsAction>) -> Self {
        self.0.set("Action", value);
        self
    }
}

choice! {
    /// `UpdateDeviceCertificateParamsAction` of `AWS::IoT::MitigationAction`.
    UpdateDeviceCertificateParamsAction
    DEACTIVATE "DEACTIVATE"
    UNSET_VALUE "UNSET_VALUE"
}
