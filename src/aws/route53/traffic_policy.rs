// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53::TrafficPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53::TrafficPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficPolicy(Body);

resource! { TrafficPolicy "AWS::Route53::TrafficPolicy" }

impl TrafficPolicy {
    /// `Comment`: string, at most 1024 characters.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `Document`: string, at most 102400 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Document", value);
        self
    }

    /// `Name`: string, at most 512 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<TrafficPolicy> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<i64> {
        self.attribute("Version")
    }
}
