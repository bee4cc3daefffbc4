// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::Stack` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFormation::Stack`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Stack(Body);

resource! { Stack "AWS::CloudFormation::Stack" }

impl Stack {
    /// `NotificationARNs`: list of strings, at most 5 items.
    #[track_caller]
    pub fn notification_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotificationARNs", value);
        self
    }

    /// `Parameters`: object.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TemplateURL`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn template_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateURL", value);
        self
    }

    /// `TimeoutInMinutes`: integer, at least 1.
    #[track_caller]
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInMinutes", value);
        self
    }
}

impl Handle<Stack> {
    /// `Outputs.*`
    #[inline]
    pub fn outputs(&self) -> Value<String> {
        self.attribute("Outputs.*")
    }
}

/// `Tag` of `AWS::CloudFormation::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
