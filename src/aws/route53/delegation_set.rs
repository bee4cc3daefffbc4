// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53::DelegationSet` and the types of its properties.

use crate::aws::base::{Body, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53::DelegationSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-delegationset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DelegationSet(Body);

resource! { DelegationSet "AWS::Route53::DelegationSet" }

impl Handle<DelegationSet> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CallerReference`
    #[inline]
    pub fn caller_reference(&self) -> Value<String> {
        self.attribute("CallerReference")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `NameServers`
    #[inline]
    pub fn name_servers(&self) -> Value<Vec<String>> {
        self.attribute("NameServers")
    }
}
