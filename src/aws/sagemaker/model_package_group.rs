// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::ModelPackageGroup` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::ModelPackageGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackagegroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelPackageGroup(Body);

resource! { ModelPackageGroup "AWS::SageMaker::ModelPackageGroup" }

impl ModelPackageGroup {
    /// `ModelPackageGroupDescription`: string, at most 1024 characters, pattern `[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*`. A change replaces the resource.
    #[track_caller]
    pub fn model_package_group_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelPackageGroupDescription", value);
        self
    }

    /// `ModelPackageGroupName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn model_package_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelPackageGroupName", value);
        self
    }

    /// `ModelPackageGroupPolicy`: object or string.
    #[track_caller]
    pub fn model_package_group_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ModelPackageGroupPolicy", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ModelPackageGroup> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `ModelPackageGroupArn`
    #[inline]
    pub fn model_package_group_arn(&self) -> Value<String> {
        self.attribute("ModelPackageGroupArn")
    }

    /// `ModelPackageGroupStatus`
    #[inline]
    pub fn model_package_group_status(&self) -> Value<String> {
        self.attribute("ModelPackageGroupStatus")
    }
}

/// `Tag` of `AWS::SageMaker::ModelPackageGroup`.
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
