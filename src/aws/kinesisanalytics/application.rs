// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KinesisAnalytics::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::KinesisAnalytics::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::KinesisAnalytics::Application" }

impl Application {
    /// `ApplicationCode`: string.
    #[track_caller]
    pub fn application_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationCode", value);
        self
    }

    /// `ApplicationDescription`: string.
    #[track_caller]
    pub fn application_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationDescription", value);
        self
    }

    /// `ApplicationName`: string. A change replaces the resource.
    #[track_caller]
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationName", value);
        self
    }

    /// `Inputs`: list of `Input`. Required.
    #[track_caller]
    pub fn inputs(mut self, value: impl IntoValue<ListOf<Input>>) -> Self {
        self.0.set("Inputs", value);
        self
    }
}

impl Handle<Application> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `CSVMappingParameters` of `AWS::KinesisAnalytics::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct CSVMappingParameters(Properties);

properties! { CSVMappingParameters }

impl CSVMappingParameters {
    /// `RecordColumnDelimiter`: string. Required.
    #[track_caller]
    pub fn record_column_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordColumnDelimiter", value);
        self
    }

    /// `RecordRowDelimiter`: string. Required.
    #[track_caller]
    pub fn record_row_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordRowDelimiter", value);
        self
    }
}

/// `Input` of `AWS::KinesisAnalytics::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Input(Properties);

properties! { Input }

impl Input {
    /// `InputParallelism`: `InputParallelism`.
    #[track_caller]
    pub fn input_parallelism(mut self, value: impl IntoValue<InputParallelism>) -> Self {
        self.0.set("InputParallelism", value);
        self
    }

    /// `InputProcessingConfiguration`: `InputProcessingConfiguration`.
    #[track_caller]
    pub fn input_processing_configuration(
        mut self,
        value: impl IntoValue<InputProcessingConfiguration>,
    ) -> Self {
        self.0.set("InputProcessingConfiguration", value);
        self
    }

    /// `InputSchema`: `InputSchema`. Required.
    #[track_caller]
    pub fn input_schema(mut self, value: impl IntoValue<InputSchema>) -> Self {
        self.0.set("InputSchema", value);
        self
    }

    /// `KinesisFirehoseInput`: `KinesisFirehoseInput`.
    #[track_caller]
    pub fn kinesis_firehose_input(mut self, value: impl IntoValue<KinesisFirehoseInput>) -> Self {
        self.0.set("KinesisFirehoseInput", value);
        self
    }

    /// `KinesisStreamsInput`: `KinesisStreamsInput`.
    #[track_caller]
    pub fn kinesis_streams_input(mut self, value: impl IntoValue<KinesisStreamsInput>) -> Self {
        self.0.set("KinesisStreamsInput", value);
        self
    }

    /// `NamePrefix`: string. Required.
    #[track_caller]
    pub fn name_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NamePrefix", value);
        self
    }
}

/// `InputLambdaProcessor` of `AWS::KinesisAnalytics::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputLambdaProcessor(Properties);

properties! { InputLambdaProcessor }

impl InputLambdaProcessor {
    /// `ResourceARN`: string. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceARN", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }
}

/// `InputParallelism` of `AWS::KinesisAnalytics::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputParallelism(Properties);

properties! { InputParallelism }

impl InputParallelism {
    /// `Count`: integer.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Count", value);
        self
    }
}

/// `InputProcessingConfiguration` of `AWS::KinesisAnalytics::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputProcessingConfiguration(Properties);

properties! { InputProcessingConfiguration }

impl InputProcessingConfiguration {
    /// `InputLambdaProcessor`: `InputLambdaProcessor`.
    #[track_caller]
    pub fn input_lambda_processor(mut self, value: impl IntoValue<InputLambdaProcessor>) -> Self {
        self.0.set("InputLambdaProcessor", value);
        self
    }
}

/// `InputSchema` of `AWS::KinesisAnalytics::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputSchema(Properties);

properties! { InputSchema }

impl InputSchema {
    /// `RecordColumns`: list of `RecordColumn`. Required.
    #[track_caller]
    pub fn record_columns(mut self, value: impl IntoValue<ListOf<RecordColumn>>) -> Self {
        self.0.set("RecordColumns", value);
        self
    }

    /// `RecordEncoding`: string.
    #[track_caller]
    pub fn record_encoding(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordEncoding", value);
        self
    }

    /// `RecordFormat`: `RecordFormat`. Required.
    #[track_caller]
    pub fn record_format(mut self, value: impl IntoValue<RecordFormat>) -> Self {
        self.0.set("RecordFormat", value);
        self
    }
}

/// `JSONMappingParameters` of `AWS::KinesisAnalytics::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct JSONMappingParameters(Properties);

properties! { JSONMappingParameters }

impl JSONMappingParameters {
    /// `RecordRowPath`: string. Required.
    #[track_caller]
    pub fn record_row_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordRowPath", value);
        self
    }
}

/// `KinesisFirehoseInput` of `AWS::KinesisAnalytics::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisFirehoseInput(Properties);

properties! { KinesisFirehoseInput }

impl KinesisFirehoseInput {
    /// `ResourceARN`: string. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceARN", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }
}

/// `KinesisStreamsInput` of `AWS::KinesisAnalytics::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisStreamsInput(Properties);

properties! { KinesisStreamsInput }

impl KinesisStreamsInput {
    /// `ResourceARN`: string. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceARN", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }
}

/// `MappingParameters` of `AWS::KinesisAnalytics::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct MappingParameters(Properties);

properties! { MappingParameters }

impl MappingParameters {
    /// `CSVMappingParameters`: `CSVMappingParameters`.
    #[track_caller]
    pub fn csv_mapping_parameters(mut self, value: impl IntoValue<CSVMappingParameters>) -> Self {
        self.0.set("CSVMappingParameters", value);
        self
    }

    /// `JSONMappingParameters`: `JSONMappingParameters`.
    #[track_caller]
    pub fn json_mapping_parameters(mut self, value: impl IntoValue<JSONMappingParameters>) -> Self {
        self.0.set("JSONMappingParameters", value);
        self
    }
}

/// `RecordColumn` of `AWS::KinesisAnalytics::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordColumn(Properties);

properties! { RecordColumn }

impl RecordColumn {
    /// `Mapping`: string.
    #[track_caller]
    pub fn mapping(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mapping", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SqlType`: string. Required.
    #[track_caller]
    pub fn sql_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SqlType", value);
        self
    }
}

/// `RecordFormat` of `AWS::KinesisAnalytics::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordFormat(Properties);

properties! { RecordFormat }

impl RecordFormat {
    /// `MappingParameters`: `MappingParameters`.
    #[track_caller]
    pub fn mapping_parameters(mut self, value: impl IntoValue<MappingParameters>) -> Self {
        self.0.set("MappingParameters", value);
        self
    }

    /// `RecordFormatType`: string. Required.
    #[track_caller]
    pub fn record_format_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordFormatType", value);
        self
    }
}
