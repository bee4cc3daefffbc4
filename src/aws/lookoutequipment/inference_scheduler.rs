// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LookoutEquipment::InferenceScheduler` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::LookoutEquipment::InferenceScheduler`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutequipment-inferencescheduler.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceScheduler(Body);

resource! { InferenceScheduler "AWS::LookoutEquipment::InferenceScheduler" }

impl InferenceScheduler {
    /// `DataDelayOffsetInMinutes`: integer, 0 to 60.
    #[track_caller]
    pub fn data_delay_offset_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DataDelayOffsetInMinutes", value);
        self
    }

    /// `DataInputConfiguration`: `DataInputConfiguration`. Required.
    #[track_caller]
    pub fn data_input_configuration(
        mut self,
        value: impl IntoValue<DataInputConfiguration>,
    ) -> Self {
        self.0.set("DataInputConfiguration", value);
        self
    }

    /// `DataOutputConfiguration`: `DataOutputConfiguration`. Required.
    #[track_caller]
    pub fn data_output_configuration(
        mut self,
        value: impl IntoValue<DataOutputConfiguration>,
    ) -> Self {
        self.0.set("DataOutputConfiguration", value);
        self
    }

    /// `DataUploadFrequency`: `DataUploadFrequency`. Required.
    #[track_caller]
    pub fn data_upload_frequency(mut self, value: impl IntoValue<DataUploadFrequency>) -> Self {
        self.0.set("DataUploadFrequency", value);
        self
    }

    /// `InferenceSchedulerName`: string, 1 to 200 characters, pattern `^[0-9a-zA-Z_-]{1,200}$`. A change replaces the resource.
    #[track_caller]
    pub fn inference_scheduler_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InferenceSchedulerName", value);
        self
    }

    /// `ModelName`: string, 1 to 200 characters, pattern `^[0-9a-zA-Z_-]{1,200}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `ServerSideKmsKeyId`: string, 1 to 2048 characters, pattern `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$`. A change replaces the resource.
    #[track_caller]
    pub fn server_side_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerSideKmsKeyId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<InferenceScheduler> {
    /// `InferenceSchedulerArn`
    #[inline]
    pub fn inference_scheduler_arn(&self) -> Value<String> {
        self.attribute("InferenceSchedulerArn")
    }
}

/// `DataInputConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataInputConfiguration(Properties);

properties! { DataInputConfiguration }

impl DataInputConfiguration {
    /// `InferenceInputNameConfiguration`: `InputNameConfiguration`.
    #[track_caller]
    pub fn inference_input_name_configuration(
        mut self,
        value: impl IntoValue<InputNameConfiguration>,
    ) -> Self {
        self.0.set("InferenceInputNameConfiguration", value);
        self
    }

    /// `InputTimeZoneOffset`: string, pattern `^(\+|\-)[0-9]{2}\:[0-9]{2}$`.
    #[track_caller]
    pub fn input_time_zone_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputTimeZoneOffset", value);
        self
    }

    /// `S3InputConfiguration`: `S3InputConfiguration`. Required.
    #[track_caller]
    pub fn s3_input_configuration(mut self, value: impl IntoValue<S3InputConfiguration>) -> Self {
        self.0.set("S3InputConfiguration", value);
        self
    }
}

/// `DataOutputConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataOutputConfiguration(Properties);

properties! { DataOutputConfiguration }

impl DataOutputConfiguration {
    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters, pattern `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `S3OutputConfiguration`: `S3OutputConfiguration`. Required.
    #[track_caller]
    pub fn s3_output_configuration(mut self, value: impl IntoValue<S3OutputConfiguration>) -> Self {
        self.0.set("S3OutputConfiguration", value);
        self
    }
}

choice! {
    /// `DataUploadFrequency` of `AWS::LookoutEquipment::InferenceScheduler`.
    DataUploadFrequency
    PT5M "PT5M"
    PT10M "PT10M"
    PT15M "PT15M"
    PT30M "PT30M"
    PT1H "PT1H"
}

/// `InputNameConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputNameConfiguration(Properties);

properties! { InputNameConfiguration }

impl InputNameConfiguration {
    /// `ComponentTimestampDelimiter`: string, at most 1 character, pattern `^(\-|\_|\s)?$`.
    #[track_caller]
    pub fn component_timestamp_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentTimestampDelimiter", value);
        self
    }

    /// `TimestampFormat`: string, pattern `^EPOCH|yyyy-MM-dd-HH-mm-ss|yyyyMMddHHmmss$`.
    #[track_caller]
    pub fn timestamp_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimestampFormat", value);
        self
    }
}

/// `S3InputConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3InputConfiguration(Properties);

properties! { S3InputConfiguration }

impl S3InputConfiguration {
    /// `Bucket`: string, 3 to 63 characters, pattern `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Prefix`: string, at most 1024 characters, pattern `^(^$)|([\u0009\u000A\u000D\u0020-\u00FF]{1,1023}/$)$`.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `S3OutputConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3OutputConfiguration(Properties);

properties! { S3OutputConfiguration }

impl S3OutputConfiguration {
    /// `Bucket`: string, 3 to 63 characters, pattern `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Prefix`: string, at most 1024 characters, pattern `^(^$)|([\u0009\u000A\u000D\u0020-\u00FF]{1,1023}/$)$`.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `Tag` of `AWS::LookoutEquipment::InferenceScheduler`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `[\s\w+-=\.:/@]*`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
