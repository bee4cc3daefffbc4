// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaPackageV2::Channel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::MediaPackageV2::Channel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Channel(Body);

resource! { Channel "AWS::MediaPackageV2::Channel" }

impl Channel {
    /// `ChannelGroupName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelGroupName", value);
        self
    }

    /// `ChannelName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InputSwitchConfiguration`: `InputSwitchConfiguration`.
    #[track_caller]
    pub fn input_switch_configuration(
        mut self,
        value: impl IntoValue<InputSwitchConfiguration>,
    ) -> Self {
        self.0.set("InputSwitchConfiguration", value);
        self
    }

    /// `InputType`: `InputType`. A change replaces the resource.
    #[track_caller]
    pub fn input_type(mut self, value: impl IntoValue<InputType>) -> Self {
        self.0.set("InputType", value);
        self
    }

    /// `MultiviewConfiguration`: `MultiviewConfiguration`.
    #[track_caller]
    pub fn multiview_configuration(
        mut self,
        value: impl IntoValue<MultiviewConfiguration>,
    ) -> Self {
        self.0.set("MultiviewConfiguration", value);
        self
    }

    /// `OutputHeaderConfiguration`: `OutputHeaderConfiguration`.
    #[track_caller]
    pub fn output_header_configuration(
        mut self,
        value: impl IntoValue<OutputHeaderConfiguration>,
    ) -> Self {
        self.0.set("OutputHeaderConfiguration", value);
        self
    }

    /// `OutputLockingMode`: `OutputLockingMode`. A change replaces the resource.
    #[track_caller]
    pub fn output_locking_mode(mut self, value: impl IntoValue<OutputLockingMode>) -> Self {
        self.0.set("OutputLockingMode", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Channel> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AttachedMultiviewChannels`
    #[inline]
    pub fn attached_multiview_channels(&self) -> Value<Vec<String>> {
        self.attribute("AttachedMultiviewChannels")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `IngestEndpointUrls`
    #[inline]
    pub fn ingest_endpoint_urls(&self) -> Value<Vec<String>> {
        self.attribute("IngestEndpointUrls")
    }

    /// `IngestEndpoints`
    #[inline]
    pub fn ingest_endpoints(&self) -> Value<Node> {
        self.attribute("IngestEndpoints")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// `InputSwitchConfiguration` of `AWS::MediaPackageV2::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputSwitchConfiguration(Properties);

properties! { InputSwitchConfiguration }

impl InputSwitchConfiguration {
    /// `MQCSInputSwitching`: boolean.
    #[track_caller]
    pub fn mqcs_input_switching(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MQCSInputSwitching", value);
        self
    }

    /// `PreferredInput`: integer, 1 to 2.
    #[track_caller]
    pub fn preferred_input(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PreferredInput", value);
        self
    }
}

choice! {
    /// `InputType` of `AWS::MediaPackageV2::Channel`.
    InputType
    HLS "HLS"
    CMAF "CMAF"
    MULTIVIEW "MULTIVIEW"
}

/// `MultiviewConfiguration` of `AWS::MediaPackageV2::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiviewConfiguration(Properties);

properties! { MultiviewConfiguration }

impl MultiviewConfiguration {
    /// `AvailableLayouts`: list of `MultiviewLayoutType`, 1 to 6 items. Required.
    #[track_caller]
    pub fn available_layouts(mut self, value: impl IntoValue<ListOf<MultiviewLayoutType>>) -> Self {
        self.0.set("AvailableLayouts", value);
        self
    }

    /// `AvailableSources`: list of strings, 1 to 50 items. Required.
    #[track_caller]
    pub fn available_sources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AvailableSources", value);
        self
    }
}

choice! {
    /// `MultiviewLayoutType` of `AWS::MediaPackageV2::Channel`.
    MultiviewLayoutType
    LAYOUT_2EH "LAYOUT_2EH"
    LAYOUT_2PL "LAYOUT_2PL"
    LAYOUT_3EL "LAYOUT_3EL"
    LAYOUT_3PL "LAYOUT_3PL"
    LAYOUT_4E "LAYOUT_4E"
    LAYOUT_4PL "LAYOUT_4PL"
}

/// `OutputHeaderConfiguration` of `AWS::MediaPackageV2::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputHeaderConfiguration(Properties);

properties! { OutputHeaderConfiguration }

impl OutputHeaderConfiguration {
    /// `PublishMQCS`: boolean.
    #[track_caller]
    pub fn publish_mqcs(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PublishMQCS", value);
        self
    }
}

choice! {
    /// `OutputLockingMode` of `AWS::MediaPackageV2::Channel`.
    OutputLockingMode
    EPOCH_LOCKED "EPOCH_LOCKED"
    NON_EPOCH_LOCKED "NON_EPOCH_LOCKED"
}

/// `Tag` of `AWS::MediaPackageV2::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
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
