// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Proton::EnvironmentAccountConnection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Proton::EnvironmentAccountConnection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmentaccountconnection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentAccountConnection(Body);

resource! { EnvironmentAccountConnection "AWS::Proton::EnvironmentAccountConnection" }

impl EnvironmentAccountConnection {
    /// `CodebuildRoleArn`: `IamRoleArn`, 1 to 200 characters.
    #[track_caller]
    pub fn codebuild_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("CodebuildRoleArn", value);
        self
    }

    /// `ComponentRoleArn`: `IamRoleArn`, 1 to 200 characters.
    #[track_caller]
    pub fn component_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ComponentRoleArn", value);
        self
    }

    /// `EnvironmentAccountId`: string, pattern `^\d{12}$`.
    #[track_caller]
    pub fn environment_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentAccountId", value);
        self
    }

    /// `EnvironmentName`: string, 1 to 100 characters, pattern `^[0-9A-Za-z]+[0-9A-Za-z_\-]*$`.
    #[track_caller]
    pub fn environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentName", value);
        self
    }

    /// `ManagementAccountId`: string, pattern `^\d{12}$`.
    #[track_caller]
    pub fn management_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManagementAccountId", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 200 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EnvironmentAccountConnection> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::Proton::EnvironmentAccountConnection`.
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
