// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53RecoveryReadiness::RecoveryGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53RecoveryReadiness::RecoveryGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-recoverygroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RecoveryGroup(Body);

resource! { RecoveryGroup "AWS::Route53RecoveryReadiness::RecoveryGroup" }

impl RecoveryGroup {
    /// `Cells`: list of strings, at most 5 items.
    #[track_caller]
    pub fn cells(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Cells", value);
        self
    }

    /// `RecoveryGroupName`: string, 1 to 64 characters, pattern `[a-zA-Z0-9_]+`. A change replaces the resource.
    #[track_caller]
    pub fn recovery_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecoveryGroupName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RecoveryGroup> {
    /// `RecoveryGroupArn`
    #[inline]
    pub fn recovery_group_arn(&self) -> Value<String> {
        self.attribute("RecoveryGroupArn")
    }
}

/// `Tag` of `AWS::Route53RecoveryReadiness::RecoveryGroup`.
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
