// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::Dataset` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::Dataset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-dataset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Dataset(Body);

resource! { Dataset "AWS::BedrockAgentCore::Dataset" }

impl Dataset {
    /// `DatasetName`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dataset_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetName", value);
        self
    }

    /// `Description`: string, at most 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters, pattern `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `SchemaType`: `SchemaType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn schema_type(mut self, value: impl IntoValue<SchemaType>) -> Self {
        self.0.set("SchemaType", value);
        self
    }

    /// `Source`: `DataSourceType`. A change replaces the resource.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<DataSourceType>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Dataset> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DatasetArn`
    #[inline]
    pub fn dataset_arn(&self) -> Value<String> {
        self.attribute("DatasetArn")
    }

    /// `DatasetId`
    #[inline]
    pub fn dataset_id(&self) -> Value<String> {
        self.attribute("DatasetId")
    }

    /// `ExampleCount`
    #[inline]
    pub fn example_count(&self) -> Value<i64> {
        self.attribute("ExampleCount")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `DataSourceType` of `AWS::BedrockAgentCore::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSourceType(Properties);

properties! { DataSourceType }

impl DataSourceType {
    /// `InlineExamples`: `InlineExamplesSource`.
    #[track_caller]
    pub fn inline_examples(mut self, value: impl IntoValue<InlineExamplesSource>) -> Self {
        self.0.set("InlineExamples", value);
        self
    }

    /// `S3Source`: `S3Source`.
    #[track_caller]
    pub fn s3_source(mut self, value: impl IntoValue<S3Source>) -> Self {
        self.0.set("S3Source", value);
        self
    }
}

/// `InlineExamplesSource` of `AWS::BedrockAgentCore::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct InlineExamplesSource(Properties);

properties! { InlineExamplesSource }

impl InlineExamplesSource {
    /// `Examples`: list, 1 to 1000 items. Required.
    #[track_caller]
    pub fn examples(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Examples", value);
        self
    }
}

/// `S3Source` of `AWS::BedrockAgentCore::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Source(Properties);

properties! { S3Source }

impl S3Source {
    /// `S3Uri`: string, pattern `^s3://[a-z0-9][a-z0-9.\-]{1,61}[a-z0-9]/.{1,1024}$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

choice! {
    /// `SchemaType` of `AWS::BedrockAgentCore::Dataset`.
    SchemaType
    AGENTCORE_EVALUATION_PREDEFINED_V1 "AGENTCORE_EVALUATION_PREDEFINED_V1"
    AGENTCORE_EVALUATION_SIMULATED_V1 "AGENTCORE_EVALUATION_SIMULATED_V1"
    GENERIC_EVALUATION_PREDEFINED_V1 "GENERIC_EVALUATION_PREDEFINED_V1"
    THIRD_PARTY_EVALUATION_V1 "THIRD_PARTY_EVALUATION_V1"
}

/// `Tag` of `AWS::BedrockAgentCore::Dataset`.
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
