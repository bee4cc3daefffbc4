// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpsWorks::Volume` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::OpsWorks::Volume`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-volume.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Volume(Body);

resource! { Volume "AWS::OpsWorks::Volume" }

impl Volume {
    /// `Ec2VolumeId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn ec2_volume_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ec2VolumeId", value);
        self
    }

    /// `MountPoint`: string.
    #[track_caller]
    pub fn mount_point(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPoint", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `StackId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn stack_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StackId", value);
        self
    }
}

impl Handle<Volume> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
