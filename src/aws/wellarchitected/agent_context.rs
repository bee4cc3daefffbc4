// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WellArchitected::AgentContext` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WellArchitected::AgentContext`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentcontext.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentContext(Body);

resource! { AgentContext "AWS::WellArchitected::AgentContext" }

impl AgentContext {
    /// `Content`: object. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Content", value);
        self
    }

    /// `ContextType`: `ContextType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn context_type(mut self, value: impl IntoValue<ContextType>) -> Self {
        self.0.set("ContextType", value);
        self
    }

    /// `ProfileArn`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileArn", value);
        self
    }

    /// `Title`: string, 1 to 1000 characters, pattern `^[\P{C}]+$`. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

impl Handle<AgentContext> {
    /// `ApplicationType`
    #[inline]
    pub fn application_type(&self) -> Value<String> {
        self.attribute("ApplicationType")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `Criticality`
    #[inline]
    pub fn criticality(&self) -> Value<String> {
        self.attribute("Criticality")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastModifiedAt`
    #[inline]
    pub fn last_modified_at(&self) -> Value<String> {
        self.attribute("LastModifiedAt")
    }

    /// `LastModifiedBy`
    #[inline]
    pub fn last_modified_by(&self) -> Value<String> {
        self.attribute("LastModifiedBy")
    }
}

choice! {
    /// `ContextType` of `AWS::WellArchitected::AgentContext`.
    ContextType
    APPLICATION "APPLICATION"
}
