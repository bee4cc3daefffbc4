// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeStarConnections::Connection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodeStarConnections::Connection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-connection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connection(Body);

resource! { Connection "AWS::CodeStarConnections::Connection" }

impl Connection {
    /// `ConnectionName`: string, 1 to 32 characters, pattern `^[\s\S]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionName", value);
        self
    }

    /// `HostArn`: string, at most 256 characters, pattern `arn:aws(-[\w]+)*:.+:.+:[0-9]{12}:.+`. A change replaces the resource.
    #[track_caller]
    pub fn host_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostArn", value);
        self
    }

    /// `ProviderType`: `ProviderType`. A change replaces the resource.
    #[track_caller]
    pub fn provider_type(mut self, value: impl IntoValue<ProviderType>) -> Self {
        self.0.set("ProviderType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Connection> {
    /// `ConnectionArn`
    #[inline]
    pub fn connection_arn(&self) -> Value<String> {
        self.attribute("ConnectionArn")
    }

    /// `ConnectionStatus`
    #[inline]
    pub fn connection_status(&self) -> Value<String> {
        self.attribute("ConnectionStatus")
    }

    /// `OwnerAccountId`
    #[inline]
    pub fn owner_account_id(&self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }
}

choice! {
    /// `ProviderType` of `AWS::CodeStarConnections::Connection`.
    ProviderType
    BITBUCKET "Bitbucket"
    GIT_HUB "GitHub"
    GIT_HUB_ENTERPRISE_SERVER "GitHubEnterpriseServer"
    GIT_LAB "GitLab"
    GIT_LAB_SELF_MANAGED "GitLabSelfManaged"
}

/// `Tag` of `AWS::CodeStarConnections::Connection`.
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
