// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkFlowMonitor::Scope` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkFlowMonitor::Scope`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-scope.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Scope(Body);

resource! { Scope "AWS::NetworkFlowMonitor::Scope" }

impl Scope {
    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Targets`: list of `TargetResource`, 1 to 100 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<TargetResource>>) -> Self {
        self.0.set("Targets", value);
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
}

/// `Tag` of `AWS::NetworkFlowMonitor::Scope`.
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

/// `TargetId` of `AWS::NetworkFlowMonitor::Scope`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetId(Properties);

properties! { TargetId }

impl TargetId {
    /// `AccountId`: string, 1 to 12 characters, pattern `^[0-9]{12}$`. Required.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }
}

/// `TargetIdentifier` of `AWS::NetworkFlowMonitor::Scope`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetIdentifier(Properties);

properties! { TargetIdentifier }

impl TargetIdentifier {
    /// `TargetId`: `TargetId`. Required.
    #[track_caller]
    pub fn target_id(mut self, value: impl IntoValue<TargetId>) -> Self {
        self.0.set("TargetId", value);
        self
    }

    /// `TargetType`: `TargetIdentifierTargetType`. Required.
    #[track_caller]
    pub fn target_type(mut self, value: impl IntoValue<TargetIdentifierTargetType>) -> Self {
        self.0.set("TargetType", value);
        self
    }
}

choice! {
    /// `TargetIdentifierTargetType` of `AWS::NetworkFlowMonitor::Scope`.
    TargetIdentifierTargetType
    ACCOUNT "ACCOUNT"
}

/// `TargetResource` of `AWS::NetworkFlowMonitor::Scope`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetResource(Properties);

properties! { TargetResource }

impl TargetResource {
    /// `Region`: string. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `TargetIdentifier`: `TargetIdentifier`. Required.
    #[track_caller]
    pub fn target_identifier(mut self, value: impl IntoValue<TargetIdentifier>) -> Self {
        self.0.set("TargetIdentifier", value);
        self
    }
}
