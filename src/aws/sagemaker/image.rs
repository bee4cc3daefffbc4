// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Image` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::Image`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-image.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Image(Body);

resource! { Image "AWS::SageMaker::Image" }

impl Image {
    /// `ImageDescription`: string, 1 to 512 characters, pattern `.+`.
    #[track_caller]
    pub fn image_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageDescription", value);
        self
    }

    /// `ImageDisplayName`: string, 1 to 128 characters, pattern `^[A-Za-z0-9 -_]+$`.
    #[track_caller]
    pub fn image_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageDisplayName", value);
        self
    }

    /// `ImageName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9]([-.]?[a-zA-Z0-9])*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn image_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageName", value);
        self
    }

    /// `ImageRoleArn`: `IamRoleArn`, 1 to 256 characters, pattern `^arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*$`. Required.
    #[track_caller]
    pub fn image_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ImageRoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Image> {
    /// `ImageArn`
    #[inline]
    pub fn image_arn(&self) -> Value<String> {
        self.attribute("ImageArn")
    }
}

/// `Tag` of `AWS::SageMaker::Image`.
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
