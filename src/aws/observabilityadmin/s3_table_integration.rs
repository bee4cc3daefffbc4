// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ObservabilityAdmin::S3TableIntegration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ObservabilityAdmin::S3TableIntegration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-s3tableintegration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct S3TableIntegration(Body);

resource! { S3TableIntegration "AWS::ObservabilityAdmin::S3TableIntegration" }

impl S3TableIntegration {
    /// `Encryption`: `EncryptionConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn encryption(mut self, value: impl IntoValue<EncryptionConfig>) -> Self {
        self.0.set("Encryption", value);
        self
    }

    /// `LogSources`: list of `LogSource`.
    #[track_caller]
    pub fn log_sources(mut self, value: impl IntoValue<ListOf<LogSource>>) -> Self {
        self.0.set("LogSources", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 1011 characters, pattern `^arn:aws([a-z0-9\-]+)?:([a-zA-Z0-9\-]+):([a-z0-9\-]+)?:([0-9]{12})?:(.+)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<S3TableIntegration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `LogSources.*.Identifier`
    #[inline]
    pub fn log_sources_identifier(&self) -> Value<String> {
        self.attribute("LogSources.*.Identifier")
    }
}

/// `EncryptionConfig` of `AWS::ObservabilityAdmin::S3TableIntegration`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfig(Properties);

properties! { EncryptionConfig }

impl EncryptionConfig {
    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 1011 characters, pattern `^arn:aws([a-z0-9\-]+)?:([a-zA-Z0-9\-]+):([a-z0-9\-]+)?:([0-9]{12})?:(.+)$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `SseAlgorithm`: `EncryptionConfigSseAlgorithm`. Required.
    #[track_caller]
    pub fn sse_algorithm(mut self, value: impl IntoValue<EncryptionConfigSseAlgorithm>) -> Self {
        self.0.set("SseAlgorithm", value);
        self
    }
}

choice! {
    /// `EncryptionConfigSseAlgorithm` of `AWS::ObservabilityAdmin::S3TableIntegration`.
    EncryptionConfigSseAlgorithm
    AES256 "AES256"
    AWS_KMS "aws:kms"
}

/// `LogSource` of `AWS::ObservabilityAdmin::S3TableIntegration`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogSource(Properties);

properties! { LogSource }

impl LogSource {
    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `Tag` of `AWS::ObservabilityAdmin::S3TableIntegration`.
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
