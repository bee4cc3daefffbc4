// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::ImageVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::ImageVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-imageversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageVersion(Body);

resource! { ImageVersion "AWS::SageMaker::ImageVersion" }

impl ImageVersion {
    /// `Alias`: string, 1 to 128 characters, pattern `(?!^[.-])^([a-zA-Z0-9-_.]+)$`.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `Aliases`: list of strings.
    #[track_caller]
    pub fn aliases(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Aliases", value);
        self
    }

    /// `BaseImage`: string, 1 to 255 characters, pattern `.+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn base_image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseImage", value);
        self
    }

    /// `Horovod`: boolean.
    #[track_caller]
    pub fn horovod(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Horovod", value);
        self
    }

    /// `ImageName`: string, 1 to 63 characters, pattern `^[A-Za-z0-9]([-.]?[A-Za-z0-9])*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn image_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageName", value);
        self
    }

    /// `JobType`: `JobType`.
    #[track_caller]
    pub fn job_type(mut self, value: impl IntoValue<JobType>) -> Self {
        self.0.set("JobType", value);
        self
    }

    /// `MLFramework`: string, 1 to 128 characters, pattern `^[a-zA-Z]+ ?\d+\.\d+(\.\d+)?$`.
    #[track_caller]
    pub fn ml_framework(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MLFramework", value);
        self
    }

    /// `Processor`: `Processor`.
    #[track_caller]
    pub fn processor(mut self, value: impl IntoValue<Processor>) -> Self {
        self.0.set("Processor", value);
        self
    }

    /// `ProgrammingLang`: string, 1 to 128 characters, pattern `^[a-zA-Z]+ ?\d+\.\d+(\.\d+)?$`.
    #[track_caller]
    pub fn programming_lang(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProgrammingLang", value);
        self
    }

    /// `ReleaseNotes`: string, 1 to 255 characters, pattern `.*`.
    #[track_caller]
    pub fn release_notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReleaseNotes", value);
        self
    }

    /// `VendorGuidance`: `VendorGuidance`.
    #[track_caller]
    pub fn vendor_guidance(mut self, value: impl IntoValue<VendorGuidance>) -> Self {
        self.0.set("VendorGuidance", value);
        self
    }
}

impl Handle<ImageVersion> {
    /// `ContainerImage`
    #[inline]
    pub fn container_image(&self) -> Value<String> {
        self.attribute("ContainerImage")
    }

    /// `ImageArn`
    #[inline]
    pub fn image_arn(&self) -> Value<String> {
        self.attribute("ImageArn")
    }

    /// `ImageVersionArn`
    #[inline]
    pub fn image_version_arn(&self) -> Value<String> {
        self.attribute("ImageVersionArn")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<i64> {
        self.attribute("Version")
    }
}

choice! {
    /// `JobType` of `AWS::SageMaker::ImageVersion`.
    JobType
    TRAINING "TRAINING"
    INFERENCE "INFERENCE"
    NOTEBOOK_KERNEL "NOTEBOOK_KERNEL"
}

choice! {
    /// `Processor` of `AWS::SageMaker::ImageVersion`.
    Processor
    CPU "CPU"
    GPU "GPU"
}

choice! {
    /// `VendorGuidance` of `AWS::SageMaker::ImageVersion`.
    VendorGuidance
    NOT_PROVIDED "NOT_PROVIDED"
    STABLE "STABLE"
    TO_BE_ARCHIVED "TO_BE_ARCHIVED"
    ARCHIVED "ARCHIVED"
}
