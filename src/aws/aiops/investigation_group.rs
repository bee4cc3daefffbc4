// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AIOps::InvestigationGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AIOps::InvestigationGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aiops-investigationgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InvestigationGroup(Body);

resource! { InvestigationGroup "AWS::AIOps::InvestigationGroup" }

impl InvestigationGroup {
    /// `ChatbotNotificationChannels`: list of `ChatbotNotificationChannel`.
    #[track_caller]
    pub fn chatbot_notification_channels(
        mut self,
        value: impl IntoValue<ListOf<ChatbotNotificationChannel>>,
    ) -> Self {
        self.0.set("ChatbotNotificationChannels", value);
        self
    }

    /// `CrossAccountConfigurations`: list of `CrossAccountConfiguration`, at most 25 items.
    #[track_caller]
    pub fn cross_account_configurations(
        mut self,
        value: impl IntoValue<ListOf<CrossAccountConfiguration>>,
    ) -> Self {
        self.0.set("CrossAccountConfigurations", value);
        self
    }

    /// `EncryptionConfig`: `EncryptionConfigMap`.
    #[track_caller]
    pub fn encryption_config(mut self, value: impl IntoValue<EncryptionConfigMap>) -> Self {
        self.0.set("EncryptionConfig", value);
        self
    }

    /// `InvestigationGroupPolicy`: string.
    #[track_caller]
    pub fn investigation_group_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvestigationGroupPolicy", value);
        self
    }

    /// `IsCloudTrailEventHistoryEnabled`: boolean.
    #[track_caller]
    pub fn is_cloud_trail_event_history_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsCloudTrailEventHistoryEnabled", value);
        self
    }

    /// `Name`: string, 1 to 512 characters, pattern `^[\-_A-Za-z0-9\[\]\(\)\{\}\.: ]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RetentionInDays`: integer, 7 to 90. A change replaces the resource.
    #[track_caller]
    pub fn retention_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionInDays", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:.*$`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TagKeyBoundaries`: list of strings.
    #[track_caller]
    pub fn tag_key_boundaries(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TagKeyBoundaries", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<InvestigationGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `LastModifiedAt`
    #[inline]
    pub fn last_modified_at(&self) -> Value<String> {
        self.attribute("LastModifiedAt")
    }

    /// `LastModifiedBy`
    #[inline]
    pub fn last_modified_by(&self) -> Value<String> {
        self.attribute("LastModifiedBy")
    }
}

/// `ChatbotNotificationChannel` of `AWS::AIOps::InvestigationGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ChatbotNotificationChannel(Properties);

properties! { ChatbotNotificationChannel }

impl ChatbotNotificationChannel {
    /// `ChatConfigurationArns`: list of strings.
    #[track_caller]
    pub fn chat_configuration_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ChatConfigurationArns", value);
        self
    }

    /// `SNSTopicArn`: `SnsTopicArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn sns_topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("SNSTopicArn", value);
        self
    }
}

/// `CrossAccountConfiguration` of `AWS::AIOps::InvestigationGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct CrossAccountConfiguration(Properties);

properties! { CrossAccountConfiguration }

impl CrossAccountConfiguration {
    /// `SourceRoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:.*$`.
    #[track_caller]
    pub fn source_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("SourceRoleArn", value);
        self
    }
}

/// `EncryptionConfigMap` of `AWS::AIOps::InvestigationGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfigMap(Properties);

properties! { EncryptionConfigMap }

impl EncryptionConfigMap {
    /// `EncryptionConfigurationType`: string, 1 to 128 characters.
    #[track_caller]
    pub fn encryption_configuration_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionConfigurationType", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 256 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

/// `Tag` of `AWS::AIOps::InvestigationGroup`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
