// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QLDB::Stream` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QLDB::Stream`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-stream.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Stream(Body);

resource! { Stream "AWS::QLDB::Stream" }

impl Stream {
    /// `ExclusiveEndTime`: string. A change replaces the resource.
    #[track_caller]
    pub fn exclusive_end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExclusiveEndTime", value);
        self
    }

    /// `InclusiveStartTime`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn inclusive_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InclusiveStartTime", value);
        self
    }

    /// `KinesisConfiguration`: `KinesisConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn kinesis_configuration(mut self, value: impl IntoValue<KinesisConfiguration>) -> Self {
        self.0.set("KinesisConfiguration", value);
        self
    }

    /// `LedgerName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn ledger_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LedgerName", value);
        self
    }

    /// `RoleArn`: string, pattern `arn:[\w+=/,.@-]+:[\w+=/,.@-]+:[\w+=/,.@-]*:[0-9]*:[\w+=,.@-]+(/[\w+=,.@-]+)*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `StreamName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Stream> {
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
}

/// `KinesisConfiguration` of `AWS::QLDB::Stream`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisConfiguration(Properties);

properties! { KinesisConfiguration }

impl KinesisConfiguration {
    /// `AggregationEnabled`: boolean.
    #[track_caller]
    pub fn aggregation_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AggregationEnabled", value);
        self
    }

    /// `StreamArn`: string, pattern `arn:[\w+=/,.@-]+:[\w+=/,.@-]+:[\w+=/,.@-]*:[0-9]*:[\w+=,.@-]+(/[\w+=,.@-]+)*`.
    #[track_caller]
    pub fn stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamArn", value);
        self
    }
}

/// `Tag` of `AWS::QLDB::Stream`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
