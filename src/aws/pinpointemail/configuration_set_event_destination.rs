// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PinpointEmail::ConfigurationSetEventDestination` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::PinpointEmail::ConfigurationSetEventDestination`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationseteventdestination.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationSetEventDestination(Body);

resource! { ConfigurationSetEventDestination "AWS::PinpointEmail::ConfigurationSetEventDestination" }

impl ConfigurationSetEventDestination {
    /// `ConfigurationSetName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn configuration_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationSetName", value);
        self
    }

    /// `EventDestination`: `EventDestination`.
    #[track_caller]
    pub fn event_destination(mut self, value: impl IntoValue<EventDestination>) -> Self {
        self.0.set("EventDestination", value);
        self
    }

    /// `EventDestinationName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn event_destination_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventDestinationName", value);
        self
    }
}

impl Handle<ConfigurationSetEventDestination> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `CloudWatchDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchDestination(Properties);

properties! { CloudWatchDestination }

impl CloudWatchDestination {
    /// `DimensionConfigurations`: list of `DimensionConfiguration`.
    #[track_caller]
    pub fn dimension_configurations(
        mut self,
        value: impl IntoValue<ListOf<DimensionConfiguration>>,
    ) -> Self {
        self.0.set("DimensionConfigurations", value);
        self
    }
}

/// `DimensionConfiguration` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct DimensionConfiguration(Properties);

properties! { DimensionConfiguration }

impl DimensionConfiguration {
    /// `DefaultDimensionValue`: string. Required.
    #[track_caller]
    pub fn default_dimension_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultDimensionValue", value);
        self
    }

    /// `DimensionName`: string. Required.
    #[track_caller]
    pub fn dimension_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DimensionName", value);
        self
    }

    /// `DimensionValueSource`: string. Required.
    #[track_caller]
    pub fn dimension_value_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DimensionValueSource", value);
        self
    }
}

/// `EventDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventDestination(Properties);

properties! { EventDestination }

impl EventDestination {
    /// `CloudWatchDestination`: `CloudWatchDestination`.
    #[track_caller]
    pub fn cloud_watch_destination(mut self, value: impl IntoValue<CloudWatchDestination>) -> Self {
        self.0.set("CloudWatchDestination", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `KinesisFirehoseDestination`: `KinesisFirehoseDestination`.
    #[track_caller]
    pub fn kinesis_firehose_destination(
        mut self,
        value: impl IntoValue<KinesisFirehoseDestination>,
    ) -> Self {
        self.0.set("KinesisFirehoseDestination", value);
        self
    }

    /// `MatchingEventTypes`: list of strings. Required.
    #[track_caller]
    pub fn matching_event_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchingEventTypes", value);
        self
    }

    /// `PinpointDestination`: `PinpointDestination`.
    #[track_caller]
    pub fn pinpoint_destination(mut self, value: impl IntoValue<PinpointDestination>) -> Self {
        self.0.set("PinpointDestination", value);
        self
    }

    /// `SnsDestination`: `SnsDestination`.
    #[track_caller]
    pub fn sns_destination(mut self, value: impl IntoValue<SnsDestination>) -> Self {
        self.0.set("SnsDestination", value);
        self
    }
}

/// `KinesisFirehoseDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisFirehoseDestination(Properties);

properties! { KinesisFirehoseDestination }

impl KinesisFirehoseDestination {
    /// `DeliveryStreamArn`: string. Required.
    #[track_caller]
    pub fn delivery_stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryStreamArn", value);
        self
    }

    /// `IamRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IamRoleArn", value);
        self
    }
}

/// `PinpointDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct PinpointDestination(Properties);

properties! { PinpointDestination }

impl PinpointDestination {
    /// `ApplicationArn`: string.
    #[track_caller]
    pub fn application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationArn", value);
        self
    }
}

/// `SnsDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnsDestination(Properties);

properties! { SnsDestination }

impl SnsDestination {
    /// `TopicArn`: `SnsTopicArn`. Required.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}
