// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Chime::ChannelFlow` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Chime::ChannelFlow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channelflow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ChannelFlow(Body);

resource! { ChannelFlow "AWS::Chime::ChannelFlow" }

impl ChannelFlow {
    /// `AppInstanceArn`: string, 5 to 1600 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn app_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppInstanceArn", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Processors`: list of `Processor`, 1 to 3 items. Required.
    #[track_caller]
    pub fn processors(mut self, value: impl IntoValue<ListOf<Processor>>) -> Self {
        self.0.set("Processors", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ChannelFlow> {
    /// `AppInstanceId`
    #[inline]
    pub fn app_instance_id(&self) -> Value<String> {
        self.attribute("AppInstanceId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ChannelFlowId`
    #[inline]
    pub fn channel_flow_id(&self) -> Value<String> {
        self.attribute("ChannelFlowId")
    }

    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `LastUpdatedTimestamp`
    #[inline]
    pub fn last_updated_timestamp(&self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }
}

/// `LambdaConfiguration` of `AWS::Chime::ChannelFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaConfiguration(Properties);

properties! { LambdaConfiguration }

impl LambdaConfiguration {
    /// `InvocationType`: `LambdaConfigurationInvocationType`. Required.
    #[track_caller]
    pub fn invocation_type(
        mut self,
        value: impl IntoValue<LambdaConfigurationInvocationType>,
    ) -> Self {
        self.0.set("InvocationType", value);
        self
    }

    /// `ResourceArn`: string, 15 to 2048 characters. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }
}

choice! {
    /// `LambdaConfigurationInvocationType` of `AWS::Chime::ChannelFlow`.
    LambdaConfigurationInvocationType
    ASYNC "ASYNC"
}

/// `Processor` of `AWS::Chime::ChannelFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct Processor(Properties);

properties! { Processor }

impl Processor {
    /// `Configuration`: `ProcessorConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<ProcessorConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `ExecutionOrder`: integer, 1 to 3. Required.
    #[track_caller]
    pub fn execution_order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExecutionOrder", value);
        self
    }

    /// `FallbackAction`: `ProcessorFallbackAction`. Required.
    #[track_caller]
    pub fn fallback_action(mut self, value: impl IntoValue<ProcessorFallbackAction>) -> Self {
        self.0.set("FallbackAction", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `ProcessorConfiguration` of `AWS::Chime::ChannelFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorConfiguration(Properties);

properties! { ProcessorConfiguration }

impl ProcessorConfiguration {
    /// `Lambda`: `LambdaConfiguration`. Required.
    #[track_caller]
    pub fn lambda(mut self, value: impl IntoValue<LambdaConfiguration>) -> Self {
        self.0.set("Lambda", value);
        self
    }
}

choice! {
    /// `ProcessorFallbackAction` of `AWS::Chime::ChannelFlow`.
    ProcessorFallbackAction
    CONTINUE "CONTINUE"
    ABORT "ABORT"
}

/// `Tag` of `AWS::Chime::ChannelFlow`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
