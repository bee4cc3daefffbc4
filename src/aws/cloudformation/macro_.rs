// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::Macro` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFormation::Macro`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-macro.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Macro(Body);

resource! { Macro "AWS::CloudFormation::Macro" }

impl Macro {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FunctionName`: string. Required.
    #[track_caller]
    pub fn function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionName", value);
        self
    }

    /// `LogGroupName`: `LogsLogGroupName`.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `LogRoleARN`: `IamRoleArn`.
    #[track_caller]
    pub fn log_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("LogRoleARN", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<Macro> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
