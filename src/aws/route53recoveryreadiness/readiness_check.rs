// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53RecoveryReadiness::ReadinessCheck` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53RecoveryReadiness::ReadinessCheck`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-readinesscheck.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReadinessCheck(Body);

resource! { ReadinessCheck "AWS::Route53RecoveryReadiness::ReadinessCheck" }

impl ReadinessCheck {
    /// `ReadinessCheckName`: string, 1 to 64 characters, pattern `[a-zA-Z0-9_]+`. A change replaces the resource.
    #[track_caller]
    pub fn readiness_check_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReadinessCheckName", value);
        self
    }

    /// `ResourceSetName`: string, 1 to 64 characters, pattern `[a-zA-Z0-9_]+`.
    #[track_caller]
    pub fn resource_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceSetName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ReadinessCheck> {
    /// `ReadinessCheckArn`
    #[inline]
    pub fn readiness_check_arn(&self) -> Value<String> {
        self.attribute("ReadinessCheckArn")
    }
}

/// `Tag` of `AWS::Route53RecoveryReadiness::ReadinessCheck`.
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
