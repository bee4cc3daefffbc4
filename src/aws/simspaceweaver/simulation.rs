// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SimSpaceWeaver::Simulation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SimSpaceWeaver::Simulation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-simspaceweaver-simulation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Simulation(Body);

resource! { Simulation "AWS::SimSpaceWeaver::Simulation" }

impl Simulation {
    /// `MaximumDuration`: string, 2 to 6 characters. A change replaces the resource.
    #[track_caller]
    pub fn maximum_duration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaximumDuration", value);
        self
    }

    /// `Name`: string, 1 to 2048 characters, pattern `[a-zA-Z0-9_\-]{1,2048}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SchemaS3Location`: `S3Location`. A change replaces the resource.
    #[track_caller]
    pub fn schema_s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("SchemaS3Location", value);
        self
    }

    /// `SnapshotS3Location`: `S3Location`. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("SnapshotS3Location", value);
        self
    }
}

impl Handle<Simulation> {
    /// `DescribePayload`
    #[inline]
    pub fn describe_payload(&self) -> Value<String> {
        self.attribute("DescribePayload")
    }
}

/// `S3Location` of `AWS::SimSpaceWeaver::Simulation`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `[a-zA-Z0-9_\-]{3,63}$`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `ObjectKey`: string, 3 to 255 characters. Required.
    #[track_caller]
    pub fn object_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectKey", value);
        self
    }
}
