// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppStream::Entitlement` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppStream::Entitlement`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-entitlement.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Entitlement(Body);

resource! { Entitlement "AWS::AppStream::Entitlement" }

impl Entitlement {
    /// `AppVisibility`: `AppVisibility`. Required.
    #[track_caller]
    pub fn app_visibility(mut self, value: impl IntoValue<AppVisibility>) -> Self {
        self.0.set("AppVisibility", value);
        self
    }

    /// `Attributes`: list of `Attribute`, at least 1 item. Required.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<ListOf<Attribute>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `StackName`: string, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn stack_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StackName", value);
        self
    }
}

impl Handle<Entitlement> {
    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

choice! {
    /// `AppVisibility` of `AWS::AppStream::Entitlement`.
    AppVisibility
    ALL "ALL"
    ASSOCIATED "ASSOCIATED"
}

/// `Attribute` of `AWS::AppStream::Entitlement`.
#[derive(Clone, Default)]
#[must_use]
pub struct Attribute(Properties);

properties! { Attribute }

impl Attribute {
    /// `Name`: string, at least 1 character. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string, at least 1 character. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
