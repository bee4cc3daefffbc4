// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSiteWise::Workspace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTSiteWise::Workspace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-workspace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workspace(Body);

resource! { Workspace "AWS::IoTSiteWise::Workspace" }

impl Workspace {
    /// `EncryptionConfiguration`: `EncryptionConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters, pattern `^arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/.+$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkspaceDescription`: string, at most 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn workspace_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceDescription", value);
        self
    }

    /// `WorkspaceName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn workspace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceName", value);
        self
    }
}

impl Handle<Workspace> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `WorkspaceArn`
    #[inline]
    pub fn workspace_arn(&self) -> Value<String> {
        self.attribute("WorkspaceArn")
    }
}

/// `EncryptionConfiguration` of `AWS::IoTSiteWise::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `EncryptionType`: `EncryptionConfigurationEncryptionType`. Required.
    #[track_caller]
    pub fn encryption_type(
        mut self,
        value: impl IntoValue<EncryptionConfigurationEncryptionType>,
    ) -> Self {
        self.0.set("EncryptionType", value);
        self
    }
}

choice! {
    /// `EncryptionConfigurationEncryptionType` of `AWS::IoTSiteWise::Workspace`.
    EncryptionConfigurationEncryptionType
    SITEWISE_DEFAULT_ENCRYPTION "SITEWISE_DEFAULT_ENCRYPTION"
    KMS_BASED_ENCRYPTION "KMS_BASED_ENCRYPTION"
}

/// `Tag` of `AWS::IoTSiteWise::Workspace`.
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
