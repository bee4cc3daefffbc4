// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Chime::Channel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Chime::Channel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Channel(Body);

resource! { Channel "AWS::Chime::Channel" }

impl Channel {
    /// `AppInstanceArn`: string, 5 to 1600 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn app_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppInstanceArn", value);
        self
    }

    /// `ChannelId`: string, 1 to 64 characters, pattern `^[A-Za-z0-9]([A-Za-z0-9\:\-\_\.\@]{0,62}[A-Za-z0-9])?$`. A change replaces the resource.
    #[track_caller]
    pub fn channel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelId", value);
        self
    }

    /// `ChimeBearer`: string, 5 to 1600 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn chime_bearer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChimeBearer", value);
        self
    }

    /// `ElasticChannelConfiguration`: `ElasticChannelConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn elastic_channel_configuration(
        mut self,
        value: impl IntoValue<ElasticChannelConfiguration>,
    ) -> Self {
        self.0.set("ElasticChannelConfiguration", value);
        self
    }

    /// `ExpirationSettings`: `ExpirationSettings`.
    #[track_caller]
    pub fn expiration_settings(mut self, value: impl IntoValue<ExpirationSettings>) -> Self {
        self.0.set("ExpirationSettings", value);
        self
    }

    /// `MemberArns`: list of strings, 1 to 10 items. A change replaces the resource.
    #[track_caller]
    pub fn member_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MemberArns", value);
        self
    }

    /// `Metadata`: string, at most 1024 characters.
    #[track_caller]
    pub fn metadata_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `Mode`: `Mode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `ModeratorArns`: list of strings, 1 to 10 items. A change replaces the resource.
    #[track_caller]
    pub fn moderator_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ModeratorArns", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD𐀀-􏿿]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Privacy`: `Privacy`. A change replaces the resource.
    #[track_caller]
    pub fn privacy(mut self, value: impl IntoValue<Privacy>) -> Self {
        self.0.set("Privacy", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
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

    /// `ChannelFlowArn`
    #[inline]
    pub fn channel_flow_arn(&self) -> Value<String> {
        self.attribute("ChannelFlowArn")
    }

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<Node> {
        self.attribute("CreatedBy")
    }

    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `LastMessageTimestamp`
    #[inline]
    pub fn last_message_timestamp(&self) -> Value<String> {
        self.attribute("LastMessageTimestamp")
    }

    /// `LastUpdatedTimestamp`
    #[inline]
    pub fn last_updated_timestamp(&self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }
}

/// `ElasticChannelConfiguration` of `AWS::Chime::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ElasticChannelConfiguration(Properties);

properties! { ElasticChannelConfiguration }

impl ElasticChannelConfiguration {
    /// `MaximumSubChannels`: integer, at least 2. Required.
    #[track_caller]
    pub fn maximum_sub_channels(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumSubChannels", value);
        self
    }

    /// `MinimumMembershipPercentage`: integer, 1 to 40. Required.
    #[track_caller]
    pub fn minimum_membership_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumMembershipPercentage", value);
        self
    }

    /// `TargetMembershipsPerSubChannel`: integer, at least 2. Required.
    #[track_caller]
    pub fn target_memberships_per_sub_channel(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetMembershipsPerSubChannel", value);
        self
    }
}

/// `ExpirationSettings` of `AWS::Chime::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExpirationSettings(Properties);

properties! { ExpirationSettings }

impl ExpirationSettings {
    /// `ExpirationCriterion`: `ExpirationSettingsExpirationCriterion`. Required.
    #[track_caller]
    pub fn expiration_criterion(
        mut self,
        value: impl IntoValue<ExpirationSettingsExpirationCriterion>,
    ) -> Self {
        self.0.set("ExpirationCriterion", value);
        self
    }

    /// `ExpirationDays`: integer, 1 to 5475. Required.
    #[track_caller]
    pub fn expiration_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExpirationDays", value);
        self
    }
}

choice! {
    /// `ExpirationSettingsExpirationCriterion` of `AWS::Chime::Channel`.
    ExpirationSettingsExpirationCriterion
    CREATED_TIMESTAMP "CREATED_TIMESTAMP"
    LAST_MESSAGE_TIMESTAMP "LAST_MESSAGE_TIMESTAMP"
}

choice! {
    /// `Mode` of `AWS::Chime::Channel`.
    Mode
    UNRESTRICTED "UNRESTRICTED"
    RESTRICTED "RESTRICTED"
}

choice! {
    /// `Privacy` of `AWS::Chime::Channel`.
    Privacy
    PUBLIC "PUBLIC"
    PRIVATE "PRIVATE"
}

/// `Tag` of `AWS::Chime::Channel`.
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
