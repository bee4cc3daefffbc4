// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GroundStation::MissionProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GroundStation::MissionProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-missionprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MissionProfile(Body);

resource! { MissionProfile "AWS::GroundStation::MissionProfile" }

impl MissionProfile {
    /// `ContactPostPassDurationSeconds`: integer, 0 to 21600.
    #[track_caller]
    pub fn contact_post_pass_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ContactPostPassDurationSeconds", value);
        self
    }

    /// `ContactPrePassDurationSeconds`: integer, 0 to 21600.
    #[track_caller]
    pub fn contact_pre_pass_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ContactPrePassDurationSeconds", value);
        self
    }

    /// `DataflowEdges`: list of `DataflowEdge`, 1 to 500 items. Required.
    #[track_caller]
    pub fn dataflow_edges(mut self, value: impl IntoValue<ListOf<DataflowEdge>>) -> Self {
        self.0.set("DataflowEdges", value);
        self
    }

    /// `MinimumViableContactDurationSeconds`: integer, 1 to 21600. Required.
    #[track_caller]
    pub fn minimum_viable_contact_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumViableContactDurationSeconds", value);
        self
    }

    /// `Name`: string, pattern `^[ a-zA-Z0-9_:-]{1,256}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `StreamsKmsKey`: `StreamsKmsKey`.
    #[track_caller]
    pub fn streams_kms_key(mut self, value: impl IntoValue<StreamsKmsKey>) -> Self {
        self.0.set("StreamsKmsKey", value);
        self
    }

    /// `StreamsKmsRole`: string, 30 to 165 characters, pattern `^arn:[a-z0-9-.]{1,63}:iam::[0-9]{12}:role/[\w+=,.@-]{1,64}$`.
    #[track_caller]
    pub fn streams_kms_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamsKmsRole", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TelemetrySinkConfigArn`: string, 82 to 424 characters, pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    #[track_caller]
    pub fn telemetry_sink_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TelemetrySinkConfigArn", value);
        self
    }

    /// `TrackingConfigArn`: string, 82 to 424 characters, pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Required.
    #[track_caller]
    pub fn tracking_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrackingConfigArn", value);
        self
    }
}

impl Handle<MissionProfile> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Region`
    #[inline]
    pub fn region(&self) -> Value<String> {
        self.attribute("Region")
    }
}

/// `DataflowEdge` of `AWS::GroundStation::MissionProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataflowEdge(Properties);

properties! { DataflowEdge }

impl DataflowEdge {
    /// `Destination`: string.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Source`: string.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `StreamsKmsKey` of `AWS::GroundStation::MissionProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamsKmsKey(Properties);

properties! { StreamsKmsKey }

impl StreamsKmsKey {
    /// `KmsAliasArn`: string, pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    #[track_caller]
    pub fn kms_alias_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsAliasArn", value);
        self
    }

    /// `KmsAliasName`: string, pattern `^alias/[a-zA-Z0-9:/_-]+$`.
    #[track_caller]
    pub fn kms_alias_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsAliasName", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

/// `Tag` of `AWS::GroundStation::MissionProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, pattern `^[ a-zA-Z0-9\+\-=._:/@]{1,128}$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, pattern `^[ a-zA-Z0-9\+\-=._:/@]{1,256}$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
