// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::BillingGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::BillingGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-billinggroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BillingGroup(Body);

resource! { BillingGroup "AWS::IoT::BillingGroup" }

impl BillingGroup {
    /// `BillingGroupName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9:_-]+`. A change replaces the resource.
    #[track_caller]
    pub fn billing_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingGroupName", value);
        self
    }

    /// `BillingGroupProperties`: `BillingGroupProperties`.
    #[track_caller]
    pub fn billing_group_properties(
        mut self,
        value: impl IntoValue<BillingGroupProperties>,
    ) -> Self {
        self.0.set("BillingGroupProperties", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<BillingGroup> {
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
}

/// `BillingGroupProperties` of `AWS::IoT::BillingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct BillingGroupProperties(Properties);

properties! { BillingGroupProperties }

impl BillingGroupProperties {
    /// `BillingGroupDescription`: string, at most 2028 characters, pattern `[\p{Graph}\x20]*`.
    #[track_caller]
    pub fn billing_group_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingGroupDescription", value);
        self
    }
}

/// `Tag` of `AWS::IoT::BillingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
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
