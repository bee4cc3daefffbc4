// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Personalize::Dataset` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Personalize::Dataset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-dataset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Dataset(Body);

resource! { Dataset "AWS::Personalize::Dataset" }

impl Dataset {
    /// `DatasetGroupArn`: string, at most 256 characters, pattern `arn:([a-z\d-]+):personalize:.*:.*:.+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dataset_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetGroupArn", value);
        self
    }

    /// `DatasetImportJob`: `DatasetImportJob`.
    #[track_caller]
    pub fn dataset_import_job(mut self, value: impl IntoValue<DatasetImportJob>) -> Self {
        self.0.set("DatasetImportJob", value);
        self
    }

    /// `DatasetType`: `DatasetType`, at most 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn dataset_type(mut self, value: impl IntoValue<DatasetType>) -> Self {
        self.0.set("DatasetType", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SchemaArn`: string, at most 256 characters, pattern `arn:([a-z\d-]+):personalize:.*:.*:.+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn schema_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Dataset> {
    /// `DatasetArn`
    #[inline]
    pub fn dataset_arn(&self) -> Value<String> {
        self.attribute("DatasetArn")
    }
}

/// `DatasetImportJob` of `AWS::Personalize::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetImportJob(Properties);

properties! { DatasetImportJob }

impl DatasetImportJob {
    /// `DataSource`: `DatasetImportJobDataSource`.
    #[track_caller]
    pub fn data_source(mut self, value: impl IntoValue<DatasetImportJobDataSource>) -> Self {
        self.0.set("DataSource", value);
        self
    }

    /// `DatasetArn`: string, at most 256 characters, pattern `arn:([a-z\d-]+):personalize:.*:.*:.+`.
    #[track_caller]
    pub fn dataset_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetArn", value);
        self
    }

    /// `DatasetImportJobArn`: string, at most 256 characters, pattern `arn:([a-z\d-]+):personalize:.*:.*:.+`.
    #[track_caller]
    pub fn dataset_import_job_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetImportJobArn", value);
        self
    }

    /// `JobName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`.
    #[track_caller]
    pub fn job_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 256 characters, pattern `arn:([a-z\d-]+):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `DatasetImportJobDataSource` of `AWS::Personalize::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetImportJobDataSource(Properties);

properties! { DatasetImportJobDataSource }

impl DatasetImportJobDataSource {
    /// `DataLocation`: string, at most 256 characters, pattern `(s3|http|https)://.+`.
    #[track_caller]
    pub fn data_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataLocation", value);
        self
    }
}

choice! {
    /// `DatasetType` of `AWS::Personalize::Dataset`.
    DatasetType
    INTERACTIONS "Interactions"
    ITEMS "Items"
    USERS "Users"
}

/// `Tag` of `AWS::Personalize::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
