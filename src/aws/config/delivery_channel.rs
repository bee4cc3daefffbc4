// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Config::DeliveryChannel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::format;

/// `AWS::Config::DeliveryChannel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DeliveryChannel(Body);

resource! { DeliveryChannel "AWS::Config::DeliveryChannel" }

impl DeliveryChannel {
    /// `ConfigSnapshotDeliveryProperties`: `ConfigSnapshotDeliveryProperties`.
    #[track_caller]
    pub fn config_snapshot_delivery_properties(
        mut self,
        value: impl IntoValue<ConfigSnapshotDeliveryProperties>,
    ) -> Self {
        self.0.set("ConfigSnapshotDeliveryProperties", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `S3BucketName`: `S3BucketName`. Required.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }

    /// `S3KeyPrefix`: string.
    #[track_caller]
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3KeyPrefix", value);
        self
    }

    /// `S3KmsKeyArn`: string.
    #[track_caller]
    pub fn s3_kms_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3KmsKeyArn", value);
        self
    }

    /// `SnsTopicARN`: `SnsTopicArn`.
    #[track_caller]
    pub fn sns_topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("SnsTopicARN", value);
        self
    }
}

/// `ConfigSnapshotDeliveryProperties` of `AWS::Config::DeliveryChannel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigSnapshotDeliveryProperties(Properties);

properties! { ConfigSnapshotDeliveryProperties }

impl ConfigSnapshotDeliveryProperties {
    /// `DeliveryFrequency`: `ConfigSnapshotDeliveryPropertiesDeliveryFrequency`.
    #[track_caller]
    pub fn delivery_frequency(
        mut self,
        value: impl IntoValue<ConfigSnapshotDeliveryPropertiesDeliveryFrequency>,
    ) -> Self {
        self.0.set("DeliveryFrequency", value);
        self
    }
}

choice! {
    /// `ConfigSnapshotDeliveryPropertiesDeliveryFrequency` of `AWS::Config::DeliveryChannel`.
    ConfigSnapshotDeliveryPropertiesDeliveryFrequency
    ONE_HOUR "One_Hour"
    THREE_HOURS "Three_Hours"
    SIX_HOURS "Six_Hours"
    TWELVE_HOURS "Twelve_Hours"
    TWENTY_FOUR_HOURS "TwentyFour_Hours"
}
