// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTAnalytics::Channel` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTAnalytics::Channel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-channel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Channel(Body);

resource! { Channel "AWS::IoTAnalytics::Channel" }

impl Channel {
    /// `ChannelName`: string, 1 to 128 characters, pattern `(^(?!_{2}))(^[a-zA-Z0-9_]+$)`. A change replaces the resource.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `ChannelStorage`: `ChannelStorage`.
    #[track_caller]
    pub fn channel_storage(mut self, value: impl IntoValue<ChannelStorage>) -> Self {
        self.0.set("ChannelStorage", value);
        self
    }

    /// `RetentionPeriod`: `RetentionPeriod`.
    #[track_caller]
    pub fn retention_period(mut self, value: impl IntoValue<RetentionPeriod>) -> Self {
        self.0.set("RetentionPeriod", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Channel> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `ChannelStorage` of `AWS::IoTAnalytics::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ChannelStorage(Properties);

properties! { ChannelStorage }

impl ChannelStorage {
    /// `CustomerManagedS3`: `CustomerManagedS3`.
    #[track_caller]
    pub fn customer_managed_s3(mut self, value: impl IntoValue<CustomerManagedS3>) -> Self {
        self.0.set("CustomerManagedS3", value);
        self
    }

    /// `ServiceManagedS3`: object or string.
    #[track_caller]
    pub fn service_managed_s3(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ServiceManagedS3", value);
        self
    }
}

/// `CustomerManagedS3` of `AWS::IoTAnalytics::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerManagedS3(Properties);

properties! { CustomerManagedS3 }

impl CustomerManagedS3 {
    /// `Bucket`: string, 3 to 255 characters, pattern `^[a-zA-Z0-9.\-_]*$`. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `KeyPrefix`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9!_.*'()/{}:-]*/$`.
    #[track_caller]
    pub fn key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPrefix", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `RetentionPeriod` of `AWS::IoTAnalytics::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetentionPeriod(Properties);

properties! { RetentionPeriod }

impl RetentionPeriod {
    /// `NumberOfDays`: integer, 1 to 2147483647.
    #[track_caller]
    pub fn number_of_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfDays", value);
        self
    }

    /// `Unlimited`: boolean.
    #[track_caller]
    pub fn unlimited(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Unlimited", value);
        self
    }
}

/// `Tag` of `AWS::IoTAnalytics::Channel`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
