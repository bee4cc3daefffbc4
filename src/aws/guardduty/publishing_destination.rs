// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GuardDuty::PublishingDestination` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GuardDuty::PublishingDestination`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-publishingdestination.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PublishingDestination(Body);

resource! { PublishingDestination "AWS::GuardDuty::PublishingDestination" }

impl PublishingDestination {
    /// `DestinationProperties`: `CFNDestinationProperties`. Required.
    #[track_caller]
    pub fn destination_properties(
        mut self,
        value: impl IntoValue<CFNDestinationProperties>,
    ) -> Self {
        self.0.set("DestinationProperties", value);
        self
    }

    /// `DestinationType`: `DestinationType`. Required.
    #[track_caller]
    pub fn destination_type(mut self, value: impl IntoValue<DestinationType>) -> Self {
        self.0.set("DestinationType", value);
        self
    }

    /// `DetectorId`: string, 1 to 300 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn detector_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DetectorId", value);
        self
    }

    /// `Tags`: list of `TagItem`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PublishingDestination> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `PublishingFailureStartTimestamp`
    #[inline]
    pub fn publishing_failure_start_timestamp(&self) -> Value<String> {
        self.attribute("PublishingFailureStartTimestamp")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `CFNDestinationProperties` of `AWS::GuardDuty::PublishingDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct CFNDestinationProperties(Properties);

properties! { CFNDestinationProperties }

impl CFNDestinationProperties {
    /// `DestinationArn`: string.
    #[track_caller]
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationArn", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

choice! {
    /// `DestinationType` of `AWS::GuardDuty::PublishingDestination`.
    DestinationType
    S3 "S3"
}

/// `TagItem` of `AWS::GuardDuty::PublishingDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagItem(Properties);

properties! { TagItem }

impl TagItem {
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
