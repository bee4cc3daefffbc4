// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::RuntimeEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::RuntimeEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtimeendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RuntimeEndpoint(Body);

resource! { RuntimeEndpoint "AWS::BedrockAgentCore::RuntimeEndpoint" }

impl RuntimeEndpoint {
    /// `AgentRuntimeId`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn agent_runtime_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentRuntimeId", value);
        self
    }

    /// `AgentRuntimeVersion`: string, pattern `^([1-9][0-9]{0,4})$`.
    #[track_caller]
    pub fn agent_runtime_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentRuntimeVersion", value);
        self
    }

    /// `Description`: string, 1 to 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 48 characters, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RuntimeEndpoint> {
    /// `AgentRuntimeArn`
    #[inline]
    pub fn agent_runtime_arn(&self) -> Value<String> {
        self.attribute("AgentRuntimeArn")
    }

    /// `AgentRuntimeEndpointArn`
    #[inline]
    pub fn agent_runtime_endpoint_arn(&self) -> Value<String> {
        self.attribute("AgentRuntimeEndpointArn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `FailureReason`
    #[inline]
    pub fn failure_reason(&self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `LiveVersion`
    #[inline]
    pub fn live_version(&self) -> Value<String> {
        self.attribute("LiveVersion")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TargetVersion`
    #[inline]
    pub fn target_version(&self) -> Value<String> {
        self.attribute("TargetVersion")
    }
}
