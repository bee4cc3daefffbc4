// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IVS::IngestConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IVS::IngestConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-ingestconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IngestConfiguration(Body);

resource! { IngestConfiguration "AWS::IVS::IngestConfiguration" }

impl IngestConfiguration {
    /// `IngestProtocol`: `IngestProtocol`, default `RTMPS`. A change replaces the resource.
    #[track_caller]
    pub fn ingest_protocol(mut self, value: impl IntoValue<IngestProtocol>) -> Self {
        self.0.set("IngestProtocol", value);
        self
    }

    /// `InsecureIngest`: boolean, default false. A change replaces the resource.
    #[track_caller]
    pub fn insecure_ingest(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InsecureIngest", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9-_]*$`, default `-`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `StageArn`: string, at most 128 characters, pattern `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
    #[track_caller]
    pub fn stage_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StageArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserId`: string. A change replaces the resource.
    #[track_caller]
    pub fn user_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserId", value);
        self
    }
}

impl Handle<IngestConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ParticipantId`
    #[inline]
    pub fn participant_id(&self) -> Value<String> {
        self.attribute("ParticipantId")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `StreamKey`
    #[inline]
    pub fn stream_key(&self) -> Value<String> {
        self.attribute("StreamKey")
    }
}

choice! {
    /// `IngestProtocol` of `AWS::IVS::IngestConfiguration`.
    IngestProtocol
    RTMP "RTMP"
    RTMPS "RTMPS"
}

/// `Tag` of `AWS::IVS::IngestConfiguration`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
