// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom::AIGuardrailVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Wisdom::AIGuardrailVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrailversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AIGuardrailVersion(Body);

resource! { AIGuardrailVersion "AWS::Wisdom::AIGuardrailVersion" }

impl AIGuardrailVersion {
    /// `AIGuardrailId`: string, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn ai_guardrail_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AIGuardrailId", value);
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

impl Handle<AIGuardrailVersion> {
    /// `AIGuardrailArn`
    #[inline]
    pub fn ai_guardrail_arn(&self) -> Value<String> {
        self.attribute("AIGuardrailArn")
    }

    /// `AIGuardrailVersionId`
    #[inline]
    pub fn ai_guardrail_version_id(&self) -> Value<String> {
        self.attribute("AIGuardrailVersionId")
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
