// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom::AIPromptVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Wisdom::AIPromptVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aipromptversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AIPromptVersion(Body);

resource! { AIPromptVersion "AWS::Wisdom::AIPromptVersion" }

impl AIPromptVersion {
    /// `AIPromptId`: string, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AIPromptId", value);
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

impl Handle<AIPromptVersion> {
    /// `AIPromptArn`
    #[inline]
    pub fn ai_prompt_arn(&self) -> Value<String> {
        self.attribute("AIPromptArn")
    }

    /// `AIPromptVersionId`
    #[inline]
    pub fn ai_prompt_version_id(&self) -> Value<String> {
        self.attribute("AIPromptVersionId")
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
