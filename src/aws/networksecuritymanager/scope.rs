// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkSecurityManager::Scope` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkSecurityManager::Scope`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-scope.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Scope(Body);

resource! { Scope "AWS::NetworkSecurityManager::Scope" }

impl Scope {
    /// `ScopeConfiguration`: string.
    #[track_caller]
    pub fn scope_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScopeConfiguration", value);
        self
    }

    /// `ScopeDescription`: string, at most 256 characters, pattern `^[a-zA-Z0-9 _.:/=+\-@]*$`.
    #[track_caller]
    pub fn scope_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScopeDescription", value);
        self
    }

    /// `ScopeName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn scope_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScopeName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Scope> {
    /// `ScopeArn`
    #[inline]
    pub fn scope_arn(&self) -> Value<String> {
        self.attribute("ScopeArn")
    }

    /// `ScopeId`
    #[inline]
    pub fn scope_id(&self) -> Value<String> {
        self.attribute("ScopeId")
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

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `Tag` of `AWS::NetworkSecurityManager::Scope`.
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
