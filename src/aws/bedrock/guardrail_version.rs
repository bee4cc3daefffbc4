// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::GuardrailVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::GuardrailVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrailversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GuardrailVersion(Body);

resource! { GuardrailVersion "AWS::Bedrock::GuardrailVersion" }

impl GuardrailVersion {
    /// `Description`: string, 1 to 200 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GuardrailIdentifier`: string, at most 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn guardrail_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GuardrailIdentifier", value);
        self
    }
}

impl Handle<GuardrailVersion> {
    /// `GuardrailArn`
    #[inline]
    pub fn guardrail_arn(&self) -> Value<String> {
        self.attribute("GuardrailArn")
    }

    /// `GuardrailId`
    #[inline]
    pub fn guardrail_id(&self) -> Value<String> {
        self.attribute("GuardrailId")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}
