// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom::AIAgentVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Wisdom::AIAgentVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagentversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AIAgentVersion(Body);

resource! { AIAgentVersion "AWS::Wisdom::AIAgentVersion" }

impl AIAgentVersion {
    /// `AIAgentId`: string, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn ai_agent_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AIAgentId", value);
        self
    }

    /// `AssistantId`: string, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn assistant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssistantId", value);
        self
    }

    /// `ModifiedTimeSeconds`: number. A change replaces the resource.
    #[track_caller]
    pub fn modified_time_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ModifiedTimeSeconds", value);
        self
    }
}

impl Handle<AIAgentVersion> {
    /// `AIAgentArn`
    #[inline]
    pub fn ai_agent_arn(&self) -> Value<String> {
        self.attribute("AIAgentArn")
    }

    /// `AIAgentVersionId`
    #[inline]
    pub fn ai_agent_version_id(&self) -> Value<String> {
        self.attribute("AIAgentVersionId")
    }

    /// `AssistantArn`
    #[inline]
    pub fn assistant_arn(&self) -> Value<String> {
        self.attribute("AssistantArn")
    }

    /// `VersionNumber`
    #[inline]
    pub fn version_number(&self) -> Value<f64> {
        self.attribute("VersionNumber")
    }
}
