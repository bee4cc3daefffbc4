// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Omics::SequenceStore` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Omics::SequenceStore`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-sequencestore.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SequenceStore(Body);

resource! { SequenceStore "AWS::Omics::SequenceStore" }

impl SequenceStore {
    /// `AccessLogLocation`: string, pattern `^$|^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/?((.{1,800})/)?$`.
    #[track_caller]
    pub fn access_log_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessLogLocation", value);
        self
    }

    /// `Description`: string, 1 to 255 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ETagAlgorithmFamily`: `ETagAlgorithmFamily`. A change replaces the resource.
    #[track_caller]
    pub fn e_tag_algorithm_family(mut self, value: impl IntoValue<ETagAlgorithmFamily>) -> Self {
        self.0.set("ETagAlgorithmFamily", value);
        self
    }

    /// `FallbackLocation`: string, pattern `^$|^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/?((.{1,1024})/)?$`. A change replaces the resource.
    #[track_caller]
    pub fn fallback_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FallbackLocation", value);
        self
    }

    /// `Name`: string, 1 to 127 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PropagatedSetLevelTags`: list of strings, at most 50 items.
    #[track_caller]
    pub fn propagated_set_level_tags(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PropagatedSetLevelTags", value);
        self
    }

    /// `S3AccessPolicy`: object, 1 to 100000 characters.
    #[track_caller]
    pub fn s3_access_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("S3AccessPolicy", value);
        self
    }

    /// `SseConfig`: `SseConfig`. A change replaces the resource.
    #[track_caller]
    pub fn sse_config(mut self, value: impl IntoValue<SseConfig>) -> Self {
        self.0.set("SseConfig", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SequenceStore> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `S3AccessPointArn`
    #[inline]
    pub fn s3_access_point_arn(&self) -> Value<String> {
        self.attribute("S3AccessPointArn")
    }

    /// `S3Uri`
    #[inline]
    pub fn s3_uri(&self) -> Value<String> {
        self.attribute("S3Uri")
    }

    /// `SequenceStoreId`
    #[inline]
    pub fn sequence_store_id(&self) -> Value<String> {
        self.attribute("SequenceStoreId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusMessage`
    #[inline]
    pub fn status_message(&self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// `UpdateTime`
    #[inline]
    pub fn update_time(&self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

choice! {
    /// `ETagAlgorithmFamily` of `AWS::Omics::SequenceStore`.
    ETagAlgorithmFamily
    MD5UP "MD5up"
    SHA256UP "SHA256up"
    SHA512UP "SHA512up"
}

choice! {
    /// `EncryptionType` of `AWS::Omics::SequenceStore`.
    EncryptionType
    KMS "KMS"
}

/// `SseConfig` of `AWS::Omics::SequenceStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct SseConfig(Properties);

properties! { SseConfig }

impl SseConfig {
    /// `KeyArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyArn", value);
        self
    }

    /// `Type`: `EncryptionType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EncryptionType>) -> Self {
        self.0.set("Type", value);
        self
    }
}
