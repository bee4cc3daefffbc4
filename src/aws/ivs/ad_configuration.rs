// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IVS::AdConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IVS::AdConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-adconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AdConfiguration(Body);

resource! { AdConfiguration "AWS::IVS::AdConfiguration" }

impl AdConfiguration {
    /// `MediaTailorPlaybackConfigurations`: list of `MediaTailorPlaybackConfiguration`, 1 to 3 items. Required.
    #[track_caller]
    pub fn media_tailor_playback_configurations(
        mut self,
        value: impl IntoValue<ListOf<MediaTailorPlaybackConfiguration>>,
    ) -> Self {
        self.0.set("MediaTailorPlaybackConfigurations", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9-_]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PostRollConfiguration`: `PostRollConfiguration`.
    #[track_caller]
    pub fn post_roll_configuration(mut self, value: impl IntoValue<PostRollConfiguration>) -> Self {
        self.0.set("PostRollConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AdConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `MediaTailorPlaybackConfiguration` of `AWS::IVS::AdConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaTailorPlaybackConfiguration(Properties);

properties! { MediaTailorPlaybackConfiguration }

impl MediaTailorPlaybackConfiguration {
    /// `PlaybackConfigurationArn`: string, at most 128 characters, pattern `^arn:aws:mediatailor:[a-z0-9-]+:[0-9]+:playbackConfiguration/[a-zA-Z0-9-]+$`.
    #[track_caller]
    pub fn playback_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlaybackConfigurationArn", value);
        self
    }
}

/// `PostRollConfiguration` of `AWS::IVS::AdConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct PostRollConfiguration(Properties);

properties! { PostRollConfiguration }

impl PostRollConfiguration {
    /// `DurationSeconds`: integer, 1 to 300. Required.
    #[track_caller]
    pub fn duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationSeconds", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `Tag` of `AWS::IVS::AdConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
