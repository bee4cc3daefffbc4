// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::Integration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RDS::Integration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-integration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Integration(Body);

resource! { Integration "AWS::RDS::Integration" }

impl Integration {
    /// `AdditionalEncryptionContext`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn additional_encryption_context(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value);
        self
    }

    /// `DataFilter`: string, 1 to 25600 characters, pattern `[a-zA-Z0-9_ "\\\-$,*.:?+\/]*`.
    #[track_caller]
    pub fn data_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataFilter", value);
        self
    }

    /// `Description`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IntegrationName`: string, 1 to 64 characters, pattern `^[a-zA-Z](?:-?[a-zA-Z0-9]+)*$`.
    #[track_caller]
    pub fn integration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegrationName", value);
        self
    }

    /// `KMSKeyId`: `KmsKey`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KMSKeyId", value);
        self
    }

    /// `SourceArn`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetArn`: string, 20 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetArn", value);
        self
    }
}

impl Handle<Integration> {
    /// `CreateTime`
    #[inline]
    pub fn create_time(&self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// `IntegrationArn`
    #[inline]
    pub fn integration_arn(&self) -> Value<String> {
        self.attribute("IntegrationArn")
    }
}

/// `Tag` of `AWS::RDS::Integration`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
