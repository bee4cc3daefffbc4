// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpenSearch::DataSource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::OpenSearch::DataSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearch-datasource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSource(Body);

resource! { DataSource "AWS::OpenSearch::DataSource" }

impl DataSource {
    /// `DataSourceType`: `DataSourceType`. Required.
    #[track_caller]
    pub fn data_source_type(mut self, value: impl IntoValue<DataSourceType>) -> Self {
        self.0.set("DataSourceType", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `^([a-zA-Z0-9_])*[\\a-zA-Z0-9_@#%*+=:?./!\s-]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainName`: string, 3 to 28 characters, pattern `^[a-z][a-z0-9\-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `Name`: string, 3 to 80 characters, pattern `^[a-z][a-z0-9_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<DataSource> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `DataSourceType` of `AWS::OpenSearch::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSourceType(Properties);

properties! { DataSourceType }

impl DataSourceType {
    /// `S3GlueDataCatalog`: `S3GlueDataCatalog`.
    #[track_caller]
    pub fn s3_glue_data_catalog(mut self, value: impl IntoValue<S3GlueDataCatalog>) -> Self {
        self.0.set("S3GlueDataCatalog", value);
        self
    }
}

/// `S3GlueDataCatalog` of `AWS::OpenSearch::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3GlueDataCatalog(Properties);

properties! { S3GlueDataCatalog }

impl S3GlueDataCatalog {
    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:.*:iam::\d{12}:role/.+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}
