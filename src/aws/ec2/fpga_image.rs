// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::FpgaImage` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::FpgaImage`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-fpgaimage.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FpgaImage(Body);

resource! { FpgaImage "AWS::EC2::FpgaImage" }

impl FpgaImage {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InputStorageLocation`: `StorageLocation`. A change replaces the resource.
    #[track_caller]
    pub fn input_storage_location(mut self, value: impl IntoValue<StorageLocation>) -> Self {
        self.0.set("InputStorageLocation", value);
        self
    }

    /// `LogsStorageLocation`: `StorageLocation`. A change replaces the resource.
    #[track_caller]
    pub fn logs_storage_location(mut self, value: impl IntoValue<StorageLocation>) -> Self {
        self.0.set("LogsStorageLocation", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<FpgaImage> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreateTime`
    #[inline]
    pub fn create_time(&self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// `DataRetentionSupport`
    #[inline]
    pub fn data_retention_support(&self) -> Value<bool> {
        self.attribute("DataRetentionSupport")
    }

    /// `FpgaImageGlobalId`
    #[inline]
    pub fn fpga_image_global_id(&self) -> Value<String> {
        self.attribute("FpgaImageGlobalId")
    }

    /// `FpgaImageId`
    #[inline]
    pub fn fpga_image_id(&self) -> Value<String> {
        self.attribute("FpgaImageId")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `Public`
    #[inline]
    pub fn public(&self) -> Value<bool> {
        self.attribute("Public")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `UpdateTime`
    #[inline]
    pub fn update_time(&self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// `StorageLocation` of `AWS::EC2::FpgaImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageLocation(Properties);

properties! { StorageLocation }

impl StorageLocation {
    /// `Bucket`: string.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }
}

/// `Tag` of `AWS::EC2::FpgaImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
