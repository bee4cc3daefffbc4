// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::MailManagerAddonSubscription` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::MailManagerAddonSubscription`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddonsubscription.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MailManagerAddonSubscription(Body);

resource! { MailManagerAddonSubscription "AWS::SES::MailManagerAddonSubscription" }

impl MailManagerAddonSubscription {
    /// `AddonName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn addon_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AddonName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MailManagerAddonSubscription> {
    /// `AddonSubscriptionArn`
    #[inline]
    pub fn addon_subscription_arn(&self) -> Value<String> {
        self.attribute("AddonSubscriptionArn")
    }

    /// `AddonSubscriptionId`
    #[inline]
    pub fn addon_subscription_id(&self) -> Value<String> {
        self.attribute("AddonSubscriptionId")
    }
}

/// `Tag` of `AWS::SES::MailManagerAddonSubscription`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
