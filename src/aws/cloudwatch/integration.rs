// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudWatch::Integration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudWatch::Integration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-integration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Integration(Body);

resource! { Integration "AWS::CloudWatch::Integration" }

impl Integration {
    /// `Credential`: `IntegrationCredential`.
    #[track_caller]
    pub fn credential(mut self, value: impl IntoValue<IntegrationCredential>) -> Self {
        self.0.set("Credential", value);
        self
    }

    /// `IntegrationAttributes`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn integration_attributes(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("IntegrationAttributes", value);
        self
    }

    /// `IntegrationType`: `IntegrationType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn integration_type(mut self, value: impl IntoValue<IntegrationType>) -> Self {
        self.0.set("IntegrationType", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 2048 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `TagsItem`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Integration> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `IntegrationArn`
    #[inline]
    pub fn integration_arn(&self) -> Value<String> {
        self.attribute("IntegrationArn")
    }

    /// `IntegrationId`
    #[inline]
    pub fn integration_id(&self) -> Value<String> {
        self.attribute("IntegrationId")
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
}

/// `IntegrationCredential` of `AWS::CloudWatch::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegrationCredential(Properties);

properties! { IntegrationCredential }

impl IntegrationCredential {
    /// `ApiKeyCredential`: `IntegrationCredentialApiKeyCredential`. Required.
    #[track_caller]
    pub fn api_key_credential(
        mut self,
        value: impl IntoValue<IntegrationCredentialApiKeyCredential>,
    ) -> Self {
        self.0.set("ApiKeyCredential", value);
        self
    }
}

/// `IntegrationCredentialApiKeyCredential` of `AWS::CloudWatch::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegrationCredentialApiKeyCredential(Properties);

properties! { IntegrationCredentialApiKeyCredential }

impl IntegrationCredentialApiKeyCredential {
    /// `ApiKeyValue`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn api_key_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeyValue", value);
        self
    }
}

choice! {
    /// `IntegrationType` of `AWS::CloudWatch::Integration`.
    IntegrationType
    AWS_CONFIG_SLREC "AWS_CONFIG_SLREC"
    AWS_INTEGRATION "AWS_INTEGRATION"
    EXTERNAL_AGENT "EXTERNAL_AGENT"
}

/// `TagsItem` of `AWS::CloudWatch::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
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
