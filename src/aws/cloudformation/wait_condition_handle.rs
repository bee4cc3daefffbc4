// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::WaitConditionHandle` and the types of its properties.

use crate::aws::base::{Body, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFormation::WaitConditionHandle`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WaitConditionHandle(Body);

resource! { WaitConditionHandle "AWS::CloudFormation::WaitConditionHandle" }

impl Handle<WaitConditionHandle> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
