// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSMGuiConnect::Preferences` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSMGuiConnect::Preferences`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmguiconnect-preferences.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Preferences(Body);

resource! { Preferences "AWS::SSMGuiConnect::Preferences" }

impl Preferences {
    /// `ConnectionRecordingPreferences`: `ConnectionRecordingPreferences`.
    #[track_caller]
    pub fn connection_recording_preferences(
        mut self,
        value: impl IntoValue<ConnectionRecordingPreferences>,
    ) -> Self {
        self.0.set("ConnectionRecordingPreferences", value);
        self
    }
}

impl Handle<Preferences> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// `ConnectionRecordingPreferences` of `AWS::SSMGuiConnect::Preferences`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionRecordingPreferences(Properties);

properties! { ConnectionRecordingPreferences }

impl ConnectionRecordingPreferences {
    /// `KMSKeyArn`: `KmsKeyArn`, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KMSKeyArn", value);
        self
    }

    /// `RecordingDestinations`: `RecordingDestinations`. Required.
    #[track_caller]
    pub fn recording_destinations(mut self, value: impl IntoValue<RecordingDestinations>) -> Self {
        self.0.set("RecordingDestinations", value);
        self
    }
}

/// `RecordingDestinations` of `AWS::SSMGuiConnect::Preferences`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordingDestinations(Properties);

properties! { RecordingDestinations }

impl RecordingDestinations {
    /// `S3Buckets`: list of `S3Bucket`, 1 item. Required.
    #[track_caller]
    pub fn s3_buckets(mut self, value: impl IntoValue<ListOf<S3Bucket>>) -> Self {
        self.0.set("S3Buckets", value);
        self
    }
}

/// `S3Bucket` of `AWS::SSMGuiConnect::Preferences`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Bucket(Properties);

properties! { S3Bucket }

impl S3Bucket {
    /// `BucketName`: `S3BucketName`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketOwner`: string, pattern `^[0-9]{12}$`. Required.
    #[track_caller]
    pub fn bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketOwner", value);
        self
    }
}
