// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Forecast::DatasetGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Forecast::DatasetGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-datasetgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetGroup(Body);

resource! { DatasetGroup "AWS::Forecast::DatasetGroup" }

impl DatasetGroup {
    /// `DatasetArns`: list of strings.
    #[track_caller]
    pub fn dataset_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DatasetArns", value);
        self
    }

    /// `DatasetGroupName`: string, 1 to 63 characters, pattern `^[a-zA-Z][a-zA-Z0-9_]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dataset_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetGroupName", value);
        self
    }

    /// `Domain`: `Domain`. Required.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<Domain>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DatasetGroup> {
    /// `DatasetGroupArn`
    #[inline]
    pub fn dataset_group_arn(&self) -> Value<String> {
        self.attribute("DatasetGroupArn")
    }
}

choice! {
    /// `Domain` of `AWS::Forecast::DatasetGroup`.
    Domain
    RETAIL "RETAIL"
    CUSTOM "CUSTOM"
    INVENTORY_PLANNING "INVENTORY_PLANNING"
    EC2_CAPACITY "EC2_CAPACITY"
    WORK_FORCE "WORK_FORCE"
    WEB_TRAFFIC "WEB_TRAFFIC"
    METRICS "METRICS"
}

/// `Tag` of `AWS::Forecast::DatasetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
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
