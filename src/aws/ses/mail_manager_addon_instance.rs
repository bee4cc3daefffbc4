// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::MailManagerAddonInstance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::MailManagerAddonInstance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddoninstance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MailManagerAddonInstance(Body);

resource! { MailManagerAddonInstance "AWS::SES::MailManagerAddonInstance" }

impl MailManagerAddonInstance {
    /// `AddonSubscriptionId`: string, 4 to 67 characters, pattern `^as-[a-zA-Z0-9]{1,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn addon_subscription_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AddonSubscriptionId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MailManagerAddonInstance> {
    /// `AddonInstanceArn`
    #[inline]
    pub fn addon_instance_arn(&self) -> Value<String> {
        self.attribute("AddonInstanceArn")
    }

    /// `AddonInstanceId`
    #[inline]
    pub fn addon_instance_id(&self) -> Value<String> {
        self.attribute("AddonInstanceId")
    }

    /// `AddonName`
    #[inline]
    pub fn addon_name(&self) -> Value<String> {
        self.attribute("AddonName")
    }
}

/// `Tag` of `AWS::SES::MailManagerAddonInstance`.
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
