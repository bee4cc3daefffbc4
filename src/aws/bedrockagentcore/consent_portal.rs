// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::ConsentPortal` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::ConsentPortal`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-consentportal.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConsentPortal(Body);

resource! { ConsentPortal "AWS::BedrockAgentCore::ConsentPortal" }

impl ConsentPortal {
    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, pattern `^arn:aws(-[a-z-]+)?:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `IdpConfig`: `IdpConfig`. Required.
    #[track_caller]
    pub fn idp_config(mut self, value: impl IntoValue<IdpConfig>) -> Self {
        self.0.set("IdpConfig", value);
        self
    }

    /// `Name`: string, 1 to 50 characters, pattern `^[a-zA-Z0-9_-]{1,50}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Sources`: list of `ConsentPortalSource`, 1 item. Required. A change replaces the resource.
    #[track_caller]
    pub fn sources(mut self, value: impl IntoValue<ListOf<ConsentPortalSource>>) -> Self {
        self.0.set("Sources", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ConsentPortal> {
    /// `ConsentPortalArn`
    #[inline]
    pub fn consent_portal_arn(&self) -> Value<String> {
        self.attribute("ConsentPortalArn")
    }

    /// `ConsentPortalId`
    #[inline]
    pub fn consent_portal_id(&self) -> Value<String> {
        self.attribute("ConsentPortalId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `PortalUrl`
    #[inline]
    pub fn portal_url(&self) -> Value<String> {
        self.attribute("PortalUrl")
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

/// `ConsentPortalSource` of `AWS::BedrockAgentCore::ConsentPortal`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConsentPortalSource(Properties);

properties! { ConsentPortalSource }

impl ConsentPortalSource {
    /// `Identifier`: string. Required.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }

    /// `Type`: `ConsentPortalSourceType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ConsentPortalSourceType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ConsentPortalSourceType` of `AWS::BedrockAgentCore::ConsentPortal`.
    ConsentPortalSourceType
    AGENTCORE_GATEWAY "agentcore-gateway"
}

/// `IdpConfig` of `AWS::BedrockAgentCore::ConsentPortal`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdpConfig(Properties);

properties! { IdpConfig }

impl IdpConfig {
    /// `Audience`: string.
    #[track_caller]
    pub fn audience(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Audience", value);
        self
    }

    /// `CredentialProviderArn`: string. Required.
    #[track_caller]
    pub fn credential_provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialProviderArn", value);
        self
    }

    /// `Scopes`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn scopes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Scopes", value);
        self
    }
}

/// `Tag` of `AWS::BedrockAgentCore::ConsentPortal`.
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
