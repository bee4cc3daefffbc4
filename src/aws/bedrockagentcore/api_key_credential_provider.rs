// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::ApiKeyCredentialProvider` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::BedrockAgentCore::ApiKeyCredentialProvider`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-apikeycredentialprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiKeyCredentialProvider(Body);

resource! { ApiKeyCredentialProvider "AWS::BedrockAgentCore::ApiKeyCredentialProvider" }

impl ApiKeyCredentialProvider {
    /// `ApiKey`: string, 1 to 65536 characters.
    #[track_caller]
    pub fn api_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKey", value);
        self
    }

    /// `ApiKeySecretConfig`: `SecretReference`.
    #[track_caller]
    pub fn api_key_secret_config(mut self, value: impl IntoValue<SecretReference>) -> Self {
        self.0.set("ApiKeySecretConfig", value);
        self
    }

    /// `ApiKeySecretSource`: `ApiKeySecretSource`.
    #[track_caller]
    pub fn api_key_secret_source(mut self, value: impl IntoValue<ApiKeySecretSource>) -> Self {
        self.0.set("ApiKeySecretSource", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ApiKeyCredentialProvider> {
    /// `ApiKeySecretArn`
    #[inline]
    pub fn api_key_secret_arn(&self) -> Value<Node> {
        self.attribute("ApiKeySecretArn")
    }

    /// `ApiKeySecretJsonKey`
    #[inline]
    pub fn api_key_secret_json_key(&self) -> Value<String> {
        self.attribute("ApiKeySecretJsonKey")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `CredentialProviderArn`
    #[inline]
    pub fn credential_provider_arn(&self) -> Value<String> {
        self.attribute("CredentialProviderArn")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

choice! {
    /// `ApiKeySecretSource` of `AWS::BedrockAgentCore::ApiKeyCredentialProvider`.
    ApiKeySecretSource
    MANAGED "MANAGED"
    EXTERNAL "EXTERNAL"
}

/// `SecretReference` of `AWS::BedrockAgentCore::ApiKeyCredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecretReference(Properties);

properties! { SecretReference }

impl SecretReference {
    /// `JsonKey`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn json_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JsonKey", value);
        self
    }

    /// `SecretId`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretId", value);
        self
    }
}

/// `Tag` of `AWS::BedrockAgentCore::ApiKeyCredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
