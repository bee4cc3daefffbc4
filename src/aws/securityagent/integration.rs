// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityAgent::Integration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityAgent::Integration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-integration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Integration(Body);

resource! { Integration "AWS::SecurityAgent::Integration" }

impl Integration {
    /// `DisplayName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `PrivateConnectionName`: string. A change replaces the resource.
    #[track_caller]
    pub fn private_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateConnectionName", value);
        self
    }

    /// `Provider`: `Provider`. Required. A change replaces the resource.
    #[track_caller]
    pub fn provider(mut self, value: impl IntoValue<Provider>) -> Self {
        self.0.set("Provider", value);
        self
    }

    /// `ProviderInput`: `ProviderInput`. A change replaces the resource.
    #[track_caller]
    pub fn provider_input(mut self, value: impl IntoValue<ProviderInput>) -> Self {
        self.0.set("ProviderInput", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Integration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `InstallationId`
    #[inline]
    pub fn installation_id(&self) -> Value<String> {
        self.attribute("InstallationId")
    }

    /// `IntegrationId`
    #[inline]
    pub fn integration_id(&self) -> Value<String> {
        self.attribute("IntegrationId")
    }

    /// `ProviderType`
    #[inline]
    pub fn provider_type(&self) -> Value<String> {
        self.attribute("ProviderType")
    }

    /// `TargetUrl`
    #[inline]
    pub fn target_url(&self) -> Value<String> {
        self.attribute("TargetUrl")
    }
}

/// `BitbucketInput` of `AWS::SecurityAgent::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct BitbucketInput(Properties);

properties! { BitbucketInput }

impl BitbucketInput {
    /// `Code`: string. Required.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `InstallationId`: string. Required.
    #[track_caller]
    pub fn installation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstallationId", value);
        self
    }

    /// `State`: string. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Workspace`: string. Required.
    #[track_caller]
    pub fn workspace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Workspace", value);
        self
    }
}

/// `ConfluenceInput` of `AWS::SecurityAgent::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluenceInput(Properties);

properties! { ConfluenceInput }

impl ConfluenceInput {
    /// `Code`: string. Required.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `InstallationId`: string. Required.
    #[track_caller]
    pub fn installation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstallationId", value);
        self
    }

    /// `SiteUrl`: string. Required.
    #[track_caller]
    pub fn site_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SiteUrl", value);
        self
    }

    /// `State`: string. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `GitHubInput` of `AWS::SecurityAgent::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitHubInput(Properties);

properties! { GitHubInput }

impl GitHubInput {
    /// `Code`: string. Required.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `InstallationId`: string.
    #[track_caller]
    pub fn installation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstallationId", value);
        self
    }

    /// `OrganizationName`: string.
    #[track_caller]
    pub fn organization_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationName", value);
        self
    }

    /// `State`: string. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `TargetUrl`: string.
    #[track_caller]
    pub fn target_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetUrl", value);
        self
    }
}

/// `GitLabInput` of `AWS::SecurityAgent::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitLabInput(Properties);

properties! { GitLabInput }

impl GitLabInput {
    /// `AccessToken`: string. Required.
    #[track_caller]
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessToken", value);
        self
    }

    /// `GroupId`: string.
    #[track_caller]
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupId", value);
        self
    }

    /// `TargetUrl`: string.
    #[track_caller]
    pub fn target_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetUrl", value);
        self
    }

    /// `TokenType`: `GitLabInputTokenType`. Required.
    #[track_caller]
    pub fn token_type(mut self, value: impl IntoValue<GitLabInputTokenType>) -> Self {
        self.0.set("TokenType", value);
        self
    }
}

choice! {
    /// `GitLabInputTokenType` of `AWS::SecurityAgent::Integration`.
    GitLabInputTokenType
    PERSONAL "PERSONAL"
    GROUP "GROUP"
}

choice! {
    /// `Provider` of `AWS::SecurityAgent::Integration`.
    Provider
    GITHUB "GITHUB"
    GITLAB "GITLAB"
    BITBUCKET "BITBUCKET"
    CONFLUENCE "CONFLUENCE"
}

/// `ProviderInput` of `AWS::SecurityAgent::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProviderInput(Properties);

properties! { ProviderInput }

impl ProviderInput {
    /// `Bitbucket`: `BitbucketInput`.
    #[track_caller]
    pub fn bitbucket(mut self, value: impl IntoValue<BitbucketInput>) -> Self {
        self.0.set("Bitbucket", value);
        self
    }

    /// `Confluence`: `ConfluenceInput`.
    #[track_caller]
    pub fn confluence(mut self, value: impl IntoValue<ConfluenceInput>) -> Self {
        self.0.set("Confluence", value);
        self
    }

    /// `Github`: `GitHubInput`.
    #[track_caller]
    pub fn github(mut self, value: impl IntoValue<GitHubInput>) -> Self {
        self.0.set("Github", value);
        self
    }

    /// `Gitlab`: `GitLabInput`.
    #[track_caller]
    pub fn gitlab(mut self, value: impl IntoValue<GitLabInput>) -> Self {
        self.0.set("Gitlab", value);
        self
    }
}

/// `Tag` of `AWS::SecurityAgent::Integration`.
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
