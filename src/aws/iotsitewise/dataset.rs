// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSiteWise::Dataset` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTSiteWise::Dataset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dataset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Dataset(Body);

resource! { Dataset "AWS::IoTSiteWise::Dataset" }

impl Dataset {
    /// `DatasetConfig`: `DatasetConfig`.
    #[track_caller]
    pub fn dataset_config(mut self, value: impl IntoValue<DatasetConfig>) -> Self {
        self.0.set("DatasetConfig", value);
        self
    }

    /// `DatasetDescription`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn dataset_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetDescription", value);
        self
    }

    /// `DatasetName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9 _\-#$*!@.]+$`. Required.
    #[track_caller]
    pub fn dataset_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetName", value);
        self
    }

    /// `DatasetSource`: `DatasetSource`.
    #[track_caller]
    pub fn dataset_source(mut self, value: impl IntoValue<DatasetSource>) -> Self {
        self.0.set("DatasetSource", value);
        self
    }

    /// `DatasetType`: `DatasetType`. A change replaces the resource.
    #[track_caller]
    pub fn dataset_type(mut self, value: impl IntoValue<DatasetType>) -> Self {
        self.0.set("DatasetType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkspaceName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn workspace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceName", value);
        self
    }
}

impl Handle<Dataset> {
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
}

/// `DatasetConfig` of `AWS::IoTSiteWise::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetConfig(Properties);

properties! { DatasetConfig }

impl DatasetConfig {
    /// `Session`: `SessionConfig`.
    #[track_caller]
    pub fn session(mut self, value: impl IntoValue<SessionConfig>) -> Self {
        self.0.set("Session", value);
        self
    }
}

/// `DatasetSource` of `AWS::IoTSiteWise::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetSource(Properties);

properties! { DatasetSource }

impl DatasetSource {
    /// `SourceDetail`: `SourceDetail`.
    #[track_caller]
    pub fn source_detail(mut self, value: impl IntoValue<SourceDetail>) -> Self {
        self.0.set("SourceDetail", value);
        self
    }

    /// `SourceFormat`: `DatasetSourceSourceFormat`. Required.
    #[track_caller]
    pub fn source_format(mut self, value: impl IntoValue<DatasetSourceSourceFormat>) -> Self {
        self.0.set("SourceFormat", value);
        self
    }

    /// `SourceType`: `DatasetSourceSourceType`. Required.
    #[track_caller]
    pub fn source_type(mut self, value: impl IntoValue<DatasetSourceSourceType>) -> Self {
        self.0.set("SourceType", value);
        self
    }
}

choice! {
    /// `DatasetSourceSourceFormat` of `AWS::IoTSiteWise::Dataset`.
    DatasetSourceSourceFormat
    KNOWLEDGE_BASE "KNOWLEDGE_BASE"
    TIMESERIES "TIMESERIES"
}

choice! {
    /// `DatasetSourceSourceType` of `AWS::IoTSiteWise::Dataset`.
    DatasetSourceSourceType
    KENDRA "KENDRA"
    SITEWISE "SITEWISE"
}

choice! {
    /// `DatasetType` of `AWS::IoTSiteWise::Dataset`.
    DatasetType
    SESSION "SESSION"
    CURATED "CURATED"
    EXTERNAL "EXTERNAL"
}

/// `KendraSourceDetail` of `AWS::IoTSiteWise::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct KendraSourceDetail(Properties);

properties! { KendraSourceDetail }

impl KendraSourceDetail {
    /// `KnowledgeBaseArn`: string, 1 to 1600 characters, pattern `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.]+$`. Required.
    #[track_caller]
    pub fn knowledge_base_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KnowledgeBaseArn", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 1600 characters, pattern `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `SessionConfig` of `AWS::IoTSiteWise::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct SessionConfig(Properties);

properties! { SessionConfig }

impl SessionConfig {
    /// `SessionEndTime`: string. Required.
    #[track_caller]
    pub fn session_end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SessionEndTime", value);
        self
    }

    /// `SessionStartTime`: string. Required.
    #[track_caller]
    pub fn session_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SessionStartTime", value);
        self
    }
}

/// `SourceDetail` of `AWS::IoTSiteWise::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceDetail(Properties);

properties! { SourceDetail }

impl SourceDetail {
    /// `Kendra`: `KendraSourceDetail`.
    #[track_caller]
    pub fn kendra(mut self, value: impl IntoValue<KendraSourceDetail>) -> Self {
        self.0.set("Kendra", value);
        self
    }
}

/// `Tag` of `AWS::IoTSiteWise::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
