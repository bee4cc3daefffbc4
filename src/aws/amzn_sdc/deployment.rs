// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AMZN::SDC::Deployment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AMZN::SDC::Deployment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/amzn-resource-sdc-deployment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Deployment(Body);

resource! { Deployment "AMZN::SDC::Deployment" }

impl Deployment {
    /// `ConfigName`: string. Required.
    #[track_caller]
    pub fn config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigName", value);
        self
    }

    /// `Dimension`: string. Required.
    #[track_caller]
    pub fn dimension(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Dimension", value);
        self
    }

    /// `PipelineId`: string.
    #[track_caller]
    pub fn pipeline_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PipelineId", value);
        self
    }

    /// `S3Bucket`: `S3BucketName`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3Key`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Key", value);
        self
    }

    /// `Stage`: string. Required.
    #[track_caller]
    pub fn stage(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Stage", value);
        self
    }

    /// `TargetRegionOverride`: string.
    #[track_caller]
    pub fn target_region_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetRegionOverride", value);
        self
    }
}

impl Handle<Deployment> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
