// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMR::Step` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EMR::Step`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-step.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Step(Body);

resource! { Step "AWS::EMR::Step" }

impl Step {
    /// `ActionOnFailure`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn action_on_failure(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionOnFailure", value);
        self
    }

    /// `EncryptionKeyArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKeyArn", value);
        self
    }

    /// `HadoopJarStep`: `HadoopJarStepConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn hadoop_jar_step(mut self, value: impl IntoValue<HadoopJarStepConfig>) -> Self {
        self.0.set("HadoopJarStep", value);
        self
    }

    /// `JobFlowId`: string, at most 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn job_flow_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobFlowId", value);
        self
    }

    /// `LogUri`: string. A change replaces the resource.
    #[track_caller]
    pub fn log_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogUri", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<Step> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `HadoopJarStepConfig` of `AWS::EMR::Step`.
#[derive(Clone, Default)]
#[must_use]
pub struct HadoopJarStepConfig(Properties);

properties! { HadoopJarStepConfig }

impl HadoopJarStepConfig {
    /// `Args`: list of strings.
    #[track_caller]
    pub fn args(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Args", value);
        self
    }

    /// `Jar`: string. Required.
    #[track_caller]
    pub fn jar(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Jar", value);
        self
    }

    /// `MainClass`: string.
    #[track_caller]
    pub fn main_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MainClass", value);
        self
    }

    /// `StepProperties`: list of `KeyValue`.
    #[track_caller]
    pub fn step_properties(mut self, value: impl IntoValue<ListOf<KeyValue>>) -> Self {
        self.0.set("StepProperties", value);
        self
    }
}

/// `KeyValue` of `AWS::EMR::Step`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyValue(Properties);

properties! { KeyValue }

impl KeyValue {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
