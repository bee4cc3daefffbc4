// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Rekognition::StreamProcessor` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Rekognition::StreamProcessor`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-streamprocessor.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamProcessor(Body);

resource! { StreamProcessor "AWS::Rekognition::StreamProcessor" }

impl StreamProcessor {
    /// `BoundingBoxRegionsOfInterest`: list of `BoundingBox`. A change replaces the resource.
    #[track_caller]
    pub fn bounding_box_regions_of_interest(
        mut self,
        value: impl IntoValue<ListOf<BoundingBox>>,
    ) -> Self {
        self.0.set("BoundingBoxRegionsOfInterest", value);
        self
    }

    /// `ConnectedHomeSettings`: `ConnectedHomeSettings`. A change replaces the resource.
    #[track_caller]
    pub fn connected_home_settings(mut self, value: impl IntoValue<ConnectedHomeSettings>) -> Self {
        self.0.set("ConnectedHomeSettings", value);
        self
    }

    /// `DataSharingPreference`: `DataSharingPreference`. A change replaces the resource.
    #[track_caller]
    pub fn data_sharing_preference(mut self, value: impl IntoValue<DataSharingPreference>) -> Self {
        self.0.set("DataSharingPreference", value);
        self
    }

    /// `FaceSearchSettings`: `FaceSearchSettings`. A change replaces the resource.
    #[track_caller]
    pub fn face_search_settings(mut self, value: impl IntoValue<FaceSearchSettings>) -> Self {
        self.0.set("FaceSearchSettings", value);
        self
    }

    /// `KinesisDataStream`: `KinesisDataStream`. A change replaces the resource.
    #[track_caller]
    pub fn kinesis_data_stream(mut self, value: impl IntoValue<KinesisDataStream>) -> Self {
        self.0.set("KinesisDataStream", value);
        self
    }

    /// `KinesisVideoStream`: `KinesisVideoStream`. Required. A change replaces the resource.
    #[track_caller]
    pub fn kinesis_video_stream(mut self, value: impl IntoValue<KinesisVideoStream>) -> Self {
        self.0.set("KinesisVideoStream", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters, pattern `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `[a-zA-Z0-9_.\-]+`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NotificationChannel`: `NotificationChannel`. A change replaces the resource.
    #[track_caller]
    pub fn notification_channel(mut self, value: impl IntoValue<NotificationChannel>) -> Self {
        self.0.set("NotificationChannel", value);
        self
    }

    /// `PolygonRegionsOfInterest`: list of lists of `Point`. A change replaces the resource.
    #[track_caller]
    pub fn polygon_regions_of_interest(
        mut self,
        value: impl IntoValue<ListOf<ListOf<Point>>>,
    ) -> Self {
        self.0.set("PolygonRegionsOfInterest", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 2048 characters, pattern `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `S3Destination`: `S3Destination`. A change replaces the resource.
    #[track_caller]
    pub fn s3_destination(mut self, value: impl IntoValue<S3Destination>) -> Self {
        self.0.set("S3Destination", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<StreamProcessor> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusMessage`
    #[inline]
    pub fn status_message(&self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// `BoundingBox` of `AWS::Rekognition::StreamProcessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct BoundingBox(Properties);

properties! { BoundingBox }

impl BoundingBox {
    /// `Height`: number, 0 to 100. Required.
    #[track_caller]
    pub fn height(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Height", value);
        self
    }

    /// `Left`: number, 0 to 100. Required.
    #[track_caller]
    pub fn left(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Left", value);
        self
    }

    /// `Top`: number, 0 to 100. Required.
    #[track_caller]
    pub fn top(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Top", value);
        self
    }

    /// `Width`: number, 0 to 100. Required.
    #[track_caller]
    pub fn width(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Width", value);
        self
    }
}

/// `ConnectedHomeSettings` of `AWS::Rekognition::StreamProcessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectedHomeSettings(Properties);

properties! { ConnectedHomeSettings }

impl ConnectedHomeSettings {
    /// `Labels`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn labels(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Labels", value);
        self
    }

    /// `MinConfidence`: number, 0 to 100.
    #[track_caller]
    pub fn min_confidence(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinConfidence", value);
        self
    }
}

/// `DataSharingPreference` of `AWS::Rekognition::StreamProcessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSharingPreference(Properties);

properties! { DataSharingPreference }

impl DataSharingPreference {
    /// `OptIn`: boolean. Required.
    #[track_caller]
    pub fn opt_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OptIn", value);
        self
    }
}

/// `FaceSearchSettings` of `AWS::Rekognition::StreamProcessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct FaceSearchSettings(Properties);

properties! { FaceSearchSettings }

impl FaceSearchSettings {
    /// `CollectionId`: string, at most 255 characters, pattern `\A[a-zA-Z0-9_\.\-]+$`. Required.
    #[track_caller]
    pub fn collection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CollectionId", value);
        self
    }

    /// `FaceMatchThreshold`: number, 0 to 100.
    #[track_caller]
    pub fn face_match_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("FaceMatchThreshold", value);
        self
    }
}

/// `KinesisDataStream` of `AWS::Rekognition::StreamProcessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisDataStream(Properties);

properties! { KinesisDataStream }

impl KinesisDataStream {
    /// `Arn`: string, at most 2048 characters, pattern `(^arn:([a-z\d-]+):kinesis:([a-z\d-]+):\d{12}:.+$)`. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `KinesisVideoStream` of `AWS::Rekognition::StreamProcessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisVideoStream(Properties);

properties! { KinesisVideoStream }

impl KinesisVideoStream {
    /// `Arn`: string, at most 2048 characters, pattern `(^arn:([a-z\d-]+):kinesisvideo:([a-z\d-]+):\d{12}:.+$)`. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `NotificationChannel` of `AWS::Rekognition::StreamProcessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationChannel(Properties);

properties! { NotificationChannel }

impl NotificationChannel {
    /// `Arn`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `Point` of `AWS::Rekognition::StreamProcessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct Point(Properties);

properties! { Point }

impl Point {
    /// `X`: number. Required.
    #[track_caller]
    pub fn x(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("X", value);
        self
    }

    /// `Y`: number. Required.
    #[track_caller]
    pub fn y(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Y", value);
        self
    }
}

/// `S3Destination` of `AWS::Rekognition::StreamProcessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Destination(Properties);

properties! { S3Destination }

impl S3Destination {
    /// `BucketName`: `S3BucketName`, at most 63 characters. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `ObjectKeyPrefix`: string, at most 256 characters.
    #[track_caller]
    pub fn object_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectKeyPrefix", value);
        self
    }
}

/// `Tag` of `AWS::Rekognition::StreamProcessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `\A(?!aws:)[a-zA-Z0-9+\-=\._\:\/@]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `\A[a-zA-Z0-9+\-=\._\:\/@]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
