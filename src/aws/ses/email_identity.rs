// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::EmailIdentity` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::EmailIdentity`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentity.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailIdentity(Body);

resource! { EmailIdentity "AWS::SES::EmailIdentity" }

impl EmailIdentity {
    /// `ConfigurationSetAttributes`: `ConfigurationSetAttributes`.
    #[track_caller]
    pub fn configuration_set_attributes(
        mut self,
        value: impl IntoValue<ConfigurationSetAttributes>,
    ) -> Self {
        self.0.set("ConfigurationSetAttributes", value);
        self
    }

    /// `DkimAttributes`: `DkimAttributes`.
    #[track_caller]
    pub fn dkim_attributes(mut self, value: impl IntoValue<DkimAttributes>) -> Self {
        self.0.set("DkimAttributes", value);
        self
    }

    /// `DkimSigningAttributes`: `DkimSigningAttributes`.
    #[track_caller]
    pub fn dkim_signing_attributes(mut self, value: impl IntoValue<DkimSigningAttributes>) -> Self {
        self.0.set("DkimSigningAttributes", value);
        self
    }

    /// `EmailIdentity`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn email_identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailIdentity", value);
        self
    }

    /// `FeedbackAttributes`: `FeedbackAttributes`.
    #[track_caller]
    pub fn feedback_attributes(mut self, value: impl IntoValue<FeedbackAttributes>) -> Self {
        self.0.set("FeedbackAttributes", value);
        self
    }

    /// `MailFromAttributes`: `MailFromAttributes`.
    #[track_caller]
    pub fn mail_from_attributes(mut self, value: impl IntoValue<MailFromAttributes>) -> Self {
        self.0.set("MailFromAttributes", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EmailIdentity> {
    /// `DkimDNSTokenName1`
    #[inline]
    pub fn dkim_dns_token_name1(&self) -> Value<String> {
        self.attribute("DkimDNSTokenName1")
    }

    /// `DkimDNSTokenName2`
    #[inline]
    pub fn dkim_dns_token_name2(&self) -> Value<String> {
        self.attribute("DkimDNSTokenName2")
    }

    /// `DkimDNSTokenName3`
    #[inline]
    pub fn dkim_dns_token_name3(&self) -> Value<String> {
        self.attribute("DkimDNSTokenName3")
    }

    /// `DkimDNSTokenValue1`
    #[inline]
    pub fn dkim_dns_token_value1(&self) -> Value<String> {
        self.attribute("DkimDNSTokenValue1")
    }

    /// `DkimDNSTokenValue2`
    #[inline]
    pub fn dkim_dns_token_value2(&self) -> Value<String> {
        self.attribute("DkimDNSTokenValue2")
    }

    /// `DkimDNSTokenValue3`
    #[inline]
    pub fn dkim_dns_token_value3(&self) -> Value<String> {
        self.attribute("DkimDNSTokenValue3")
    }
}

/// `ConfigurationSetAttributes` of `AWS::SES::EmailIdentity`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationSetAttributes(Properties);

properties! { ConfigurationSetAttributes }

impl ConfigurationSetAttributes {
    /// `ConfigurationSetName`: string.
    #[track_caller]
    pub fn configuration_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationSetName", value);
        self
    }
}

/// `DkimAttributes` of `AWS::SES::EmailIdentity`.
#[derive(Clone, Default)]
#[must_use]
pub struct DkimAttributes(Properties);

properties! { DkimAttributes }

impl DkimAttributes {
    /// `SigningEnabled`: boolean.
    #[track_caller]
    pub fn signing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SigningEnabled", value);
        self
    }
}

/// `DkimSigningAttributes` of `AWS::SES::EmailIdentity`.
#[derive(Clone, Default)]
#[must_use]
pub struct DkimSigningAttributes(Properties);

properties! { DkimSigningAttributes }

impl DkimSigningAttributes {
    /// `DomainSigningPrivateKey`: string.
    #[track_caller]
    pub fn domain_signing_private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainSigningPrivateKey", value);
        self
    }

    /// `DomainSigningSelector`: string.
    #[track_caller]
    pub fn domain_signing_selector(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainSigningSelector", value);
        self
    }

    /// `NextSigningKeyLength`: string, pattern `RSA_1024_BIT|RSA_2048_BIT`.
    #[track_caller]
    pub fn next_signing_key_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NextSigningKeyLength", value);
        self
    }
}

/// `FeedbackAttributes` of `AWS::SES::EmailIdentity`.
#[derive(Clone, Default)]
#[must_use]
pub struct FeedbackAttributes(Properties);

properties! { FeedbackAttributes }

impl FeedbackAttributes {
    /// `EmailForwardingEnabled`: boolean.
    #[track_caller]
    pub fn email_forwarding_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EmailForwardingEnabled", value);
        self
    }
}

/// `MailFromAttributes` of `AWS::SES::EmailIdentity`.
#[derive(Clone, Default)]
#[must_use]
pub struct MailFromAttributes(Properties);

properties! { MailFromAttributes }

impl MailFromAttributes {
    /// `BehaviorOnMxFailure`: string, pattern `USE_DEFAULT_VALUE|REJECT_MESSAGE`.
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

/// `Tag` of `AWS::SES::EmailIdentity`.
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
