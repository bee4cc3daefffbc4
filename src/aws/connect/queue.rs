// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::Queue` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::Queue`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-queue.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Queue(Body);

resource! { Queue "AWS::Connect::Queue" }

impl Queue {
    /// `AdditionalEmailAddresses`: list of `EmailAddress`, at most 50 items.
    #[track_caller]
    pub fn additional_email_addresses(
        mut self,
        value: impl IntoValue<ListOf<EmailAddress>>,
    ) -> Self {
        self.0.set("AdditionalEmailAddresses", value);
        self
    }

    /// `Description`: string, 1 to 250 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `HoursOfOperationArn`: string. Required.
    #[track_caller]
    pub fn hours_of_operation_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HoursOfOperationArn", value);
        self
    }

    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `MaxContacts`: integer, at least 0.
    #[track_caller]
    pub fn max_contacts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxContacts", value);
        self
    }

    /// `Name`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutboundCallerConfig`: `OutboundCallerConfig`.
    #[track_caller]
    pub fn outbound_caller_config(mut self, value: impl IntoValue<OutboundCallerConfig>) -> Self {
        self.0.set("OutboundCallerConfig", value);
        self
    }

    /// `OutboundEmailConfig`: `OutboundEmailConfig`.
    #[track_caller]
    pub fn outbound_email_config(mut self, value: impl IntoValue<OutboundEmailConfig>) -> Self {
        self.0.set("OutboundEmailConfig", value);
        self
    }

    /// `QuickConnectArns`: list of strings, at least 1 item.
    #[track_caller]
    pub fn quick_connect_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("QuickConnectArns", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Queue> {
    /// `LastModifiedRegion`
    #[inline]
    pub fn last_modified_region(&self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// `QueueArn`
    #[inline]
    pub fn queue_arn(&self) -> Value<String> {
        self.attribute("QueueArn")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}

/// `EmailAddress` of `AWS::Connect::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailAddress(Properties);

properties! { EmailAddress }

impl EmailAddress {
    /// `EmailAddressArn`: string. Required.
    #[track_caller]
    pub fn email_address_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailAddressArn", value);
        self
    }
}

/// `OutboundCallerConfig` of `AWS::Connect::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutboundCallerConfig(Properties);

properties! { OutboundCallerConfig }

impl OutboundCallerConfig {
    /// `OutboundCallerIdName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn outbound_caller_id_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutboundCallerIdName", value);
        self
    }

    /// `OutboundCallerIdNumberArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:phone-number/[-a-zA-Z0-9]*$`.
    #[track_caller]
    pub fn outbound_caller_id_number_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutboundCallerIdNumberArn", value);
        self
    }

    /// `OutboundFlowArn`: string, 1 to 500 characters.
    #[track_caller]
    pub fn outbound_flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutboundFlowArn", value);
        self
    }
}

/// `OutboundEmailConfig` of `AWS::Connect::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutboundEmailConfig(Properties);

properties! { OutboundEmailConfig }

impl OutboundEmailConfig {
    /// `OutboundEmailAddressId`: string, 1 to 500 characters.
    #[track_caller]
    pub fn outbound_email_address_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutboundEmailAddressId", value);
        self
    }
}

choice! {
    /// `Status` of `AWS::Connect::Queue`.
    Status
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::Connect::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
