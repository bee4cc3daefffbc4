// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KinesisAnalyticsV2::ApplicationOutput` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::KinesisAnalyticsV2::ApplicationOutput`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationoutput.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationOutput(Body);

resource! { ApplicationOutput "AWS::KinesisAnalyticsV2::ApplicationOutput" }

impl ApplicationOutput {
    /// `ApplicationName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationName", value);
        self
    }

    /// `Output`: `Output`. Required.
    #[track_caller]
    pub fn output(mut self, value: impl IntoValue<Output>) -> Self {
        self.0.set("Output", value);
        self
    }
}

impl Handle<ApplicationOutput> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `DestinationSchema` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationSchema(Properties);

properties! { DestinationSchema }

impl DestinationSchema {
    /// `RecordFormatType`: string.
    #[track_caller]
    pub fn record_format_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordFormatType", value);
        self
    }
}

/// `KinesisFirehoseOutput` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisFirehoseOutput(Properties);

properties! { KinesisFirehoseOutput }

impl KinesisFirehoseOutput {
    /// `ResourceARN`: string. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceARN", value);
        self
    }
}

/// `KinesisStreamsOutput` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisStreamsOutput(Properties);

properties! { KinesisStreamsOutput }

impl KinesisStreamsOutput {
    /// `ResourceARN`: string. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceARN", value);
        self
    }
}

/// `LambdaOutput` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaOutput(Properties);

properties! { LambdaOutput }

impl LambdaOutput {
    /// `ResourceARN`: string. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceARN", value);
        self
    }
}

/// `Output` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct Output(Properties);

properties! { Output }

impl Output {
    /// `DestinationSchema`: `DestinationSchema`. Required.
    #[track_caller]
    pub fn destination_schema(mut self, value: impl IntoValue<DestinationSchema>) -> Self {
        self.0.set("DestinationSchema", value);
        self
    }

    /// `KinesisFirehoseOutput`: `KinesisFirehoseOutput`.
    #[track_caller]
    pub fn kinesis_firehose_output(mut self, value: impl IntoValue<KinesisFirehoseOutput>) -> Self {
        self.0.set("KinesisFirehoseOutput", value);
        self
    }

    /// `KinesisStreamsOutput`: `KinesisStreamsOutput`.
    #[track_caller]
    pub fn kinesis_streams_output(mut self, value: impl IntoValue<KinesisStreamsOutput>) -> Self {
        self.0.set("KinesisStreamsOutput", value);
        self
    }

    /// `LambdaOutput`: `LambdaOutput`.
    #[track_caller]
    pub fn lambda_output(mut self, value: impl IntoValue<LambdaOutput>) -> Self {
        self.0.set("LambdaOutput", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}
