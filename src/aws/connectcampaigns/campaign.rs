// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ConnectCampaigns::Campaign` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ConnectCampaigns::Campaign`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaigns-campaign.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Campaign(Body);

resource! { Campaign "AWS::ConnectCampaigns::Campaign" }

impl Campaign {
    /// `ConnectInstanceArn`: string, at most 256 characters, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connect_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectInstanceArn", value);
        self
    }

    /// `DialerConfig`: `DialerConfig`. Required.
    #[track_caller]
    pub fn dialer_config(mut self, value: impl IntoValue<DialerConfig>) -> Self {
        self.0.set("DialerConfig", value);
        self
    }

    /// `Name`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutboundCallConfig`: `OutboundCallConfig`. Required.
    #[track_caller]
    pub fn outbound_call_config(mut self, value: impl IntoValue<OutboundCallConfig>) -> Self {
        self.0.set("OutboundCallConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Campaign> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AgentlessDialerConfig` of `AWS::ConnectCampaigns::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentlessDialerConfig(Properties);

properties! { AgentlessDialerConfig }

impl AgentlessDialerConfig {
    /// `DialingCapacity`: number, 0.01 to 1.
    #[track_caller]
    pub fn dialing_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DialingCapacity", value);
        self
    }
}

/// `AnswerMachineDetectionConfig` of `AWS::ConnectCampaigns::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnswerMachineDetectionConfig(Properties);

properties! { AnswerMachineDetectionConfig }

impl AnswerMachineDetectionConfig {
    /// `AwaitAnswerMachinePrompt`: boolean.
    #[track_caller]
    pub fn await_answer_machine_prompt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AwaitAnswerMachinePrompt", value);
        self
    }

    /// `EnableAnswerMachineDetection`: boolean. Required.
    #[track_caller]
    pub fn enable_answer_machine_detection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableAnswerMachineDetection", value);
        self
    }
}

/// `DialerConfig` of `AWS::ConnectCampaigns::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct DialerConfig(Properties);

properties! { DialerConfig }

impl DialerConfig {
    /// `AgentlessDialerConfig`: `AgentlessDialerConfig`.
    #[track_caller]
    pub fn agentless_dialer_config(mut self, value: impl IntoValue<AgentlessDialerConfig>) -> Self {
        self.0.set("AgentlessDialerConfig", value);
        self
    }

    /// `PredictiveDialerConfig`: `PredictiveDialerConfig`.
    #[track_caller]
    pub fn predictive_dialer_config(
        mut self,
        value: impl IntoValue<PredictiveDialerConfig>,
    ) -> Self {
        self.0.set("PredictiveDialerConfig", value);
        self
    }

    /// `ProgressiveDialerConfig`: `ProgressiveDialerConfig`.
    #[track_caller]
    pub fn progressive_dialer_config(
        mut self,
        value: impl IntoValue<ProgressiveDialerConfig>,
    ) -> Self {
        self.0.set("ProgressiveDialerConfig", value);
        self
    }
}

/// `OutboundCallConfig` of `AWS::ConnectCampaigns::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutboundCallConfig(Properties);

properties! { OutboundCallConfig }

impl OutboundCallConfig {
    /// `AnswerMachineDetectionConfig`: `AnswerMachineDetectionConfig`.
    #[track_caller]
    pub fn answer_machine_detection_config(
        mut self,
        value: impl IntoValue<AnswerMachineDetectionConfig>,
    ) -> Self {
        self.0.set("AnswerMachineDetectionConfig", value);
        self
    }

    /// `ConnectContactFlowArn`: string, at most 500 characters. Required.
    #[track_caller]
    pub fn connect_contact_flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectContactFlowArn", value);
        self
    }

    /// `ConnectQueueArn`: string, at most 500 characters.
    #[track_caller]
    pub fn connect_queue_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectQueueArn", value);
        self
    }

    /// `ConnectSourcePhoneNumber`: string, at most 100 characters.
    #[track_caller]
    pub fn connect_source_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectSourcePhoneNumber", value);
        self
    }
}

/// `PredictiveDialerConfig` of `AWS::ConnectCampaigns::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveDialerConfig(Properties);

properties! { PredictiveDialerConfig }

impl PredictiveDialerConfig {
    /// `BandwidthAllocation`: number, 0 to 1. Required.
    #[track_caller]
    pub fn bandwidth_allocation(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("BandwidthAllocation", value);
        self
    }

    /// `DialingCapacity`: number, 0.01 to 1.
    #[track_caller]
    pub fn dialing_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DialingCapacity", value);
        self
    }
}

/// `ProgressiveDialerConfig` of `AWS::ConnectCampaigns::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProgressiveDialerConfig(Properties);

properties! { ProgressiveDialerConfig }

impl ProgressiveDialerConfig {
    /// `BandwidthAllocation`: number, 0 to 1. Required.
    #[track_caller]
    pub fn bandwidth_allocation(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("BandwidthAllocation", value);
        self
    }

    /// `DialingCapacity`: number, 0.01 to 1.
    #[track_caller]
    pub fn dialing_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DialingCapacity", value);
        self
    }
}

/// `Tag` of `AWS::ConnectCampaigns::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
