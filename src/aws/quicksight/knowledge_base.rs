// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::KnowledgeBase` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::KnowledgeBase`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-knowledgebase.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct KnowledgeBase(Body);

resource! { KnowledgeBase "AWS::QuickSight::KnowledgeBase" }

impl KnowledgeBase {
    /// `AccessControlConfiguration`: `AccessControlConfiguration`.
    #[track_caller]
    pub fn access_control_configuration(
        mut self,
        value: impl IntoValue<AccessControlConfiguration>,
    ) -> Self {
        self.0.set("AccessControlConfiguration", value);
        self
    }

    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `DataSourceArn`: string, at most 1284 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSourceArn", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `^\P{C}*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IsEmailNotificationOptedForIngestionFailures`: boolean.
    #[track_caller]
    pub fn is_email_notification_opted_for_ingestion_failures(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0
            .set("IsEmailNotificationOptedForIngestionFailures", value);
        self
    }

    /// `KnowledgeBaseConfiguration`: `KnowledgeBaseConfiguration`. Required.
    #[track_caller]
    pub fn knowledge_base_configuration(
        mut self,
        value: impl IntoValue<KnowledgeBaseConfiguration>,
    ) -> Self {
        self.0.set("KnowledgeBaseConfiguration", value);
        self
    }

    /// `KnowledgeBaseId`: string, 1 to 1024 characters, pattern `^[0-9a-zA-Z-_=.+]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn knowledge_base_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KnowledgeBaseId", value);
        self
    }

    /// `MediaExtractionConfiguration`: `MediaExtractionConfiguration`.
    #[track_caller]
    pub fn media_extraction_configuration(
        mut self,
        value: impl IntoValue<MediaExtractionConfiguration>,
    ) -> Self {
        self.0.set("MediaExtractionConfiguration", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `^[\p{L}\p{N}][\p{L}\p{N} _\-\.]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Permissions`: list of `ResourcePermission`, 1 to 64 items.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<ResourcePermission>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `PrimaryOwnerArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn primary_owner_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryOwnerArn", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<KnowledgeBase> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DocumentCount`
    #[inline]
    pub fn document_count(&self) -> Value<f64> {
        self.attribute("DocumentCount")
    }

    /// `KnowledgeBaseArn`
    #[inline]
    pub fn knowledge_base_arn(&self) -> Value<String> {
        self.attribute("KnowledgeBaseArn")
    }

    /// `KnowledgeBaseSizeBytes`
    #[inline]
    pub fn knowledge_base_size_bytes(&self) -> Value<f64> {
        self.attribute("KnowledgeBaseSizeBytes")
    }

    /// `PrimaryOwnerUsername`
    #[inline]
    pub fn primary_owner_username(&self) -> Value<String> {
        self.attribute("PrimaryOwnerUsername")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AccessControlConfiguration` of `AWS::QuickSight::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessControlConfiguration(Properties);

properties! { AccessControlConfiguration }

impl AccessControlConfiguration {
    /// `IsACLEnabled`: boolean.
    #[track_caller]
    pub fn is_acl_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsACLEnabled", value);
        self
    }
}

/// `AudioExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioExtractionConfiguration(Properties);

properties! { AudioExtractionConfiguration }

impl AudioExtractionConfiguration {
    /// `AudioExtractionStatus`: `AudioExtractionStatus`. Required.
    #[track_caller]
    pub fn audio_extraction_status(mut self, value: impl IntoValue<AudioExtractionStatus>) -> Self {
        self.0.set("AudioExtractionStatus", value);
        self
    }
}

choice! {
    /// `AudioExtractionStatus` of `AWS::QuickSight::KnowledgeBase`.
    AudioExtractionStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `ImageExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageExtractionConfiguration(Properties);

properties! { ImageExtractionConfiguration }

impl ImageExtractionConfiguration {
    /// `ImageExtractionStatus`: `ImageExtractionStatus`. Required.
    #[track_caller]
    pub fn image_extraction_status(mut self, value: impl IntoValue<ImageExtractionStatus>) -> Self {
        self.0.set("ImageExtractionStatus", value);
        self
    }
}

choice! {
    /// `ImageExtractionStatus` of `AWS::QuickSight::KnowledgeBase`.
    ImageExtractionStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `KbTemplateConfiguration` of `AWS::QuickSight::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct KbTemplateConfiguration(Properties);

properties! { KbTemplateConfiguration }

impl KbTemplateConfiguration {
    /// `Template`: any value.
    #[track_caller]
    pub fn template(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Template", value);
        self
    }
}

/// `KnowledgeBaseConfiguration` of `AWS::QuickSight::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct KnowledgeBaseConfiguration(Properties);

properties! { KnowledgeBaseConfiguration }

impl KnowledgeBaseConfiguration {
    /// `TemplateConfiguration`: `KbTemplateConfiguration`.
    #[track_caller]
    pub fn template_configuration(
        mut self,
        value: impl IntoValue<KbTemplateConfiguration>,
    ) -> Self {
        self.0.set("TemplateConfiguration", value);
        self
    }
}

/// `MediaExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaExtractionConfiguration(Properties);

properties! { MediaExtractionConfiguration }

impl MediaExtractionConfiguration {
    /// `AudioExtractionConfiguration`: `AudioExtractionConfiguration`.
    #[track_caller]
    pub fn audio_extraction_configuration(
        mut self,
        value: impl IntoValue<AudioExtractionConfiguration>,
    ) -> Self {
        self.0.set("AudioExtractionConfiguration", value);
        self
    }

    /// `ImageExtractionConfiguration`: `ImageExtractionConfiguration`.
    #[track_caller]
    pub fn image_extraction_configuration(
        mut self,
        value: impl IntoValue<ImageExtractionConfiguration>,
    ) -> Self {
        self.0.set("ImageExtractionConfiguration", value);
        self
    }

    /// `VideoExtractionConfiguration`: `VideoExtractionConfiguration`.
    #[track_caller]
    pub fn video_extraction_configuration(
        mut self,
        value: impl IntoValue<VideoExtractionConfiguration>,
    ) -> Self {
        self.0.set("VideoExtractionConfiguration", value);
        self
    }
}

/// `ResourcePermission` of `AWS::QuickSight::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePermission(Properties);

properties! { ResourcePermission }

impl ResourcePermission {
    /// `Actions`: list of strings, 1 to 30 items. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Principal`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }

    /// `Resource`: string.
    #[track_caller]
    pub fn resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Resource", value);
        self
    }
}

/// `Tag` of `AWS::QuickSight::KnowledgeBase`.
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

/// `VideoExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoExtractionConfiguration(Properties);

properties! { VideoExtractionConfiguration }

impl VideoExtractionConfiguration {
    /// `VideoExtractionStatus`: `VideoExtractionStatus`. Required.
    #[track_caller]
    pub fn video_extraction_status(mut self, value: impl IntoValue<VideoExtractionStatus>) -> Self {
        self.0.set("VideoExtractionStatus", value);
        self
    }

    /// `VideoExtractionType`: `VideoExtractionType`.
    #[track_caller]
    pub fn video_extraction_type(mut self, value: impl IntoValue<VideoExtractionType>) -> Self {
        self.0.set("VideoExtractionType", value);
        self
    }
}

choice! {
    /// `VideoExtractionStatus` of `AWS::QuickSight::KnowledgeBase`.
    VideoExtractionStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `VideoExtractionType` of `AWS::QuickSight::KnowledgeBase`.
    VideoExtractionType
    AUDIO_TRANSCRIPTION_ONLY "AUDIO_TRANSCRIPTION_ONLY"
    VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION "VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION"
}
