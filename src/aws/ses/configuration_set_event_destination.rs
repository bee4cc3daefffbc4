// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::ConfigurationSetEventDestination` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::ConfigurationSetEventDestination`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationseteventdestination.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationSetEventDestination(Body);

resource! { ConfigurationSetEventDestination "AWS::SES::ConfigurationSetEventDestination" }

impl ConfigurationSetEventDestination {
    /// `ConfigurationSetName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn configuration_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationSetName", value);
        self
    }

    /// `EventDestination`: `EventDestination`. Required.
    #[track_caller]
    pub fn event_destination(mut self, value: impl IntoValue<EventDestination>) -> Self {
        self.0.set("EventDestination", value);
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

/// `CloudWatchDestination` of `AWS::SES::ConfigurationSetEventDestination`.
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

/// `DimensionConfiguration` of `AWS::SES::ConfigurationSetEventDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct DimensionConfiguration(Properties);

properties! { DimensionConfiguration }

impl DimensionConfiguration {
    /// `DefaultDimensionValue`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]{1,256}$`. Required.
    #[track_caller]
    pub fn default_dimension_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultDimensionValue", value);
        self
    }

    /// `DimensionName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_:-]{1,256}$`. Required.
    #[track_caller]
    pub fn dimension_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DimensionName", value);
        self
    }

    /// `DimensionValueSource`: `DimensionConfigurationDimensionValueSource`. Required.
    #[track_caller]
    pub fn dimension_value_source(
        mut self,
        value: impl IntoValue<DimensionConfigurationDimensionValueSource>,
    ) -> Self {
        self.0.set("DimensionValueSource", value);
        self
    }
}

choice! {
    /// `DimensionConfigurationDimensionValueSource` of `AWS::SES::ConfigurationSetEventDestination`.
    DimensionConfigurationDimensionValueSource
    EMAIL_HEADER "EMAIL_HEADER"
    LINK_TAG "LINK_TAG"
    MESSAGE_TAG "MESSAGE_TAG"
    EMAIL_HEADER2 "emailHeader"
    LINK_TAG2 "linkTag"
    MESSAGE_TAG2 "messageTag"
}

/// `EventBridgeDestination` of `AWS::SES::ConfigurationSetEventDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventBridgeDestination(Properties);

properties! { EventBridgeDestination }

impl EventBridgeDestination {
    /// `EventBusArn`: string, 36 to 1024 characters, pattern `^arn:aws[a-z0-9-]*:events:[a-z0-9-]+:\d{12}:event-bus/[^:]+$`. Required.
    #[track_caller]
    pub fn event_bus_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventBusArn", value);
        self
    }
}

/// `EventDestination` of `AWS::SES::ConfigurationSetEventDestination`.
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

    /// `EventBridgeDestination`: `EventBridgeDestination`.
    #[track_caller]
    pub fn event_bridge_destination(
        mut self,
        value: impl IntoValue<EventBridgeDestination>,
    ) -> Self {
        self.0.set("EventBridgeDestination", value);
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

    /// `Name`: string, pattern `^[a-zA-Z0-9_-]{0,64}$`. A change may replace the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SnsDestination`: `SnsDestination`.
    #[track_caller]
    pub fn sns_destination(mut self, value: impl IntoValue<SnsDestination>) -> Self {
        self.0.set("SnsDestination", value);
        self
    }
}

/// `KinesisFirehoseDestination` of `AWS::SES::ConfigurationSetEventDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisFirehoseDestination(Properties);

properties! { KinesisFirehoseDestination }

impl KinesisFirehoseDestination {
    /// `DeliveryStreamARN`: string. Required.
    #[track_caller]
    pub fn delivery_stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryStreamARN", value);
        self
    }

    /// `IAMRoleARN`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IAMRoleARN", value);
        self
    }
}

/// `SnsDestination` of `AWS::SES::ConfigurationSetEventDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnsDestination(Properties);

properties! { SnsDestination }

impl SnsDestination {
    /// `TopicARN`: `SnsTopicArn`, 36 to 1024 characters, pattern `^arn:aws[a-z0-9-]*:sns:[a-z0-9-]+:\d{12}:[^:]+$`. Required.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicARN", value);
        self
    }
}
