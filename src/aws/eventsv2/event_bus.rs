// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EventsV2::EventBus` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EventsV2::EventBus`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventbus.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventBus(Body);

resource! { EventBus "AWS::EventsV2::EventBus" }

impl EventBus {
    /// `Description`: string, at most 512 characters, pattern `^[^\u0000-\u001F\u007F-\u009F\u2028\u2029]*(?![\s\S])`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[A-Za-z0-9][\.\-_A-Za-z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `StorageConfiguration`: `StorageConfiguration`.
    #[track_caller]
    pub fn storage_configuration(mut self, value: impl IntoValue<StorageConfiguration>) -> Self {
        self.0.set("StorageConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EventBus> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `EventBusArn`
    #[inline]
    pub fn event_bus_arn(&self) -> Value<String> {
        self.attribute("EventBusArn")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `EncryptionConfiguration` of `AWS::EventsV2::EventBus`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `KmsKeyIdentifier`: string, at most 2048 characters, pattern `^[a-zA-Z0-9_\-/:]*$`.
    #[track_caller]
    pub fn kms_key_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKeyIdentifier", value);
        self
    }
}

/// `StorageConfiguration` of `AWS::EventsV2::EventBus`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageConfiguration(Properties);

properties! { StorageConfiguration }

impl StorageConfiguration {
    /// `RetentionPeriodInDays`: integer, 1 to 365.
    #[track_caller]
    pub fn retention_period_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionPeriodInDays", value);
        self
    }
}

/// `Tag` of `AWS::EventsV2::EventBus`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^\S([\s\S]*\S)?(?![\s\S])`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^(\S([\s\S]*\S)?)?(?![\s\S])`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
