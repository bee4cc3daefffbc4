// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::DeviceFleet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::SageMaker::DeviceFleet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-devicefleet.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DeviceFleet(Body);

resource! { DeviceFleet "AWS::SageMaker::DeviceFleet" }

impl DeviceFleet {
    /// `Description`: string, at most 800 characters, pattern `[\S\s]+`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DeviceFleetName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*_*[a-zA-Z0-9])*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn device_fleet_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceFleetName", value);
        self
    }

    /// `OutputConfig`: `EdgeOutputConfig`. Required.
    #[track_caller]
    pub fn output_config(mut self, value: impl IntoValue<EdgeOutputConfig>) -> Self {
        self.0.set("OutputConfig", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `EdgeOutputConfig` of `AWS::SageMaker::DeviceFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct EdgeOutputConfig(Properties);

properties! { EdgeOutputConfig }

impl EdgeOutputConfig {
    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters, pattern `[a-zA-Z0-9:_-]+`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `S3OutputLocation`: string, at most 1024 characters, pattern `^s3://([^/]+)/?(.*)$`. Required.
    #[track_caller]
    pub fn s3_output_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3OutputLocation", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::DeviceFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^((?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
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
