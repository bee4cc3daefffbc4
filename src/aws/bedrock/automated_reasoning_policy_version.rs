// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::AutomatedReasoningPolicyVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::AutomatedReasoningPolicyVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicyversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomatedReasoningPolicyVersion(Body);

resource! { AutomatedReasoningPolicyVersion "AWS::Bedrock::AutomatedReasoningPolicyVersion" }

impl AutomatedReasoningPolicyVersion {
    /// `LastUpdatedDefinitionHash`: string, 128 characters, pattern `^[0-9a-z]{128}$`. A change replaces the resource.
    #[track_caller]
    pub fn last_updated_definition_hash(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LastUpdatedDefinitionHash", value);
        self
    }

    /// `PolicyArn`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AutomatedReasoningPolicyVersion> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DefinitionHash`
    #[inline]
    pub fn definition_hash(&self) -> Value<String> {
        self.attribute("DefinitionHash")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `PolicyId`
    #[inline]
    pub fn policy_id(&self) -> Value<String> {
        self.attribute("PolicyId")
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

/// `Tag` of `AWS::Bedrock::AutomatedReasoningPolicyVersion`.
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
