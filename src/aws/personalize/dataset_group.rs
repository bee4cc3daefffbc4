// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Personalize::DatasetGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Personalize::DatasetGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-datasetgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetGroup(Body);

resource! { DatasetGroup "AWS::Personalize::DatasetGroup" }

impl DatasetGroup {
    /// `Domain`: `Domain`. A change replaces the resource.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<Domain>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, at most 2048 characters, pattern `arn:aws.*:kms:.*:[0-9]{12}:key/.*`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 256 characters, pattern `arn:([a-z\d-]+):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
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
    /// `Domain` of `AWS::Personalize::DatasetGroup`.
    Domain
    ECOMMERCE "ECOMMERCE"
    VIDEO_ON_DEMAND "VIDEO_ON_DEMAND"
}

/// `Tag` of `AWS::Personalize::DatasetGroup`.
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
