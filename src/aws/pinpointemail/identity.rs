// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PinpointEmail::Identity` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::PinpointEmail::Identity`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-identity.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Identity(Body);

resource! { Identity "AWS::PinpointEmail::Identity" }

impl Identity {
    /// `DkimSigningEnabled`: boolean.
    #[track_caller]
    pub fn dkim_signing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DkimSigningEnabled", value);
        self
    }

    /// `FeedbackForwardingEnabled`: boolean.
    #[track_caller]
    pub fn feedback_forwarding_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FeedbackForwardingEnabled", value);
        self
    }

    /// `MailFromAttributes`: `MailFromAttributes`.
    #[track_caller]
    pub fn mail_from_attributes(mut self, value: impl IntoValue<MailFromAttributes>) -> Self {
        self.0.set("MailFromAttributes", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tags`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tags>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Identity> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `IdentityDNSRecordName1`
    #[inline]
    pub fn identity_dns_record_name1(&self) -> Value<String> {
        self.attribute("IdentityDNSRecordName1")
    }

    /// `IdentityDNSRecordName2`
    #[inline]
    pub fn identity_dns_record_name2(&self) -> Value<String> {
        self.attribute("IdentityDNSRecordName2")
    }

    /// `IdentityDNSRecordName3`
    #[inline]
    pub fn identity_dns_record_name3(&self) -> Value<String> {
        self.attribute("IdentityDNSRecordName3")
    }

    /// `IdentityDNSRecordValue1`
    #[inline]
    pub fn identity_dns_record_value1(&self) -> Value<String> {
        self.attribute("IdentityDNSRecordValue1")
    }

    /// `IdentityDNSRecordValue2`
    #[inline]
    pub fn identity_dns_record_value2(&self) -> Value<String> {
        self.attribute("IdentityDNSRecordValue2")
    }

    /// `IdentityDNSRecordValue3`
    #[inline]
    pub fn identity_dns_record_value3(&self) -> Value<String> {
        self.attribute("IdentityDNSRecordValue3")
    }
}

/// `MailFromAttributes` of `AWS::PinpointEmail::Identity`.
#[derive(Clone, Default)]
#[must_use]
pub struct MailFromAttributes(Properties);

properties! { MailFromAttributes }

impl MailFromAttributes {
    /// `BehaviorOnMxFailure`: string.
    #[track_caller]
    pub fn behavior_on_mx_failure(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BehaviorOnMxFailure", value);
        self
    }

    /// `MailFromDomain`: string.
    #[track_caller]
    pub fn mail_from_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MailFromDomain", value);
        self
    }
}

/// `Tags` of `AWS::PinpointEmail::Identity`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tags(Properties);

properties! { Tags }

impl Tags {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
