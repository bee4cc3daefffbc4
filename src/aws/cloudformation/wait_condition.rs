// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::WaitCondition` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::CloudFormation::WaitCondition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WaitCondition(Body);

resource! { WaitCondition "AWS::CloudFormation::WaitCondition" }

impl WaitCondition {
    /// `Count`: integer.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Count", value);
        self
    }

    /// `Handle`: string.
    #[track_caller]
    pub fn handle(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Handle", value);
        self
    }

    /// `Timeout`: string, 0 to 43200.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timeout", value);
        self
    }
}

impl Handle<WaitCondition> {
    /// `Data`
    #[inline]
    pub fn data(&self) -> Value<Node> {
        self.attribute("Data")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
