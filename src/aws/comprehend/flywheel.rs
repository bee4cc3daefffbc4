// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Comprehend::Flywheel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Comprehend::Flywheel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-flywheel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Flywheel(Body);

resource! { Flywheel "AWS::Comprehend::Flywheel" }

impl Flywheel {
    /// `ActiveModelArn`: string, at most 256 characters.
    #[track_caller]
    pub fn active_model_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActiveModelArn", value);
        self
    }

    /// `DataAccessRoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`. Required.
    #[track_caller]
    pub fn data_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("DataAccessRoleArn", value);
        self
    }

    /// `DataLakeS3Uri`: string, at most 512 characters, pattern `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_lake_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataLakeS3Uri", value);
        self
    }

    /// `DataSecurityConfig`: `DataSecurityConfig`.
    #[track_caller]
    pub fn data_security_config(mut self, value: impl IntoValue<DataSecurityConfig>) -> Self {
        self.0.set("DataSecurityConfig", value);
        self
    }

    /// `FlywheelName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn flywheel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlywheelName", value);
        self
    }

    /// `ModelType`: `ModelType`. A change replaces the resource.
    #[track_caller]
    pub fn model_type(mut self, value: impl IntoValue<ModelType>) -> Self {
        self.0.set("ModelType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TaskConfig`: `TaskConfig`. A change replaces the resource.
    #[track_caller]
    pub fn task_config(mut self, value: impl IntoValue<TaskConfig>) -> Self {
        self.0.set("TaskConfig", value);
        self
    }
}

impl Handle<Flywheel> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `DataSecurityConfig` of `AWS::Comprehend::Flywheel`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSecurityConfig(Properties);

properties! { DataSecurityConfig }

impl DataSecurityConfig {
    /// `DataLakeKmsKeyId`: string, 1 to 2048 characters, pattern `^\p{ASCII}+$`.
    #[track_caller]
    pub fn data_lake_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataLakeKmsKeyId", value);
        self
    }

    /// `ModelKmsKeyId`: string, 1 to 2048 characters, pattern `^\p{ASCII}+$`.
    #[track_caller]
    pub fn model_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelKmsKeyId", value);
        self
    }

    /// `VolumeKmsKeyId`: string, 1 to 2048 characters, pattern `^\p{ASCII}+$`.
    #[track_caller]
    pub fn volume_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeKmsKeyId", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

/// `DocumentClassificationConfig` of `AWS::Comprehend::Flywheel`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentClassificationConfig(Properties);

properties! { DocumentClassificationConfig }

impl DocumentClassificationConfig {
    /// `Labels`: list of strings, at most 1000 items.
    #[track_caller]
    pub fn labels(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Labels", value);
        self
    }

    /// `Mode`: `DocumentClassificationConfigMode`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<DocumentClassificationConfigMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `DocumentClassificationConfigMode` of `AWS::Comprehend::Flywheel`.
    DocumentClassificationConfigMode
    MULTI_CLASS "MULTI_CLASS"
    MULTI_LABEL "MULTI_LABEL"
}

/// `EntityRecognitionConfig` of `AWS::Comprehend::Flywheel`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntityRecognitionConfig(Properties);

properties! { EntityRecognitionConfig }

impl EntityRecognitionConfig {
    /// `EntityTypes`: list of `EntityTypesListItem`, 1 to 25 items.
    #[track_caller]
    pub fn entity_types(mut self, value: impl IntoValue<ListOf<EntityTypesListItem>>) -> Self {
        self.0.set("EntityTypes", value);
        self
    }
}

/// `EntityTypesListItem` of `AWS::Comprehend::Flywheel`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntityTypesListItem(Properties);

properties! { EntityTypesListItem }

impl EntityTypesListItem {
    /// `Type`: string, 1 to 64 characters, pattern `^(?![^\n\r\t,]*\\n|\\r|\\t)[^\n\r\t,]+$`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ModelType` of `AWS::Comprehend::Flywheel`.
    ModelType
    DOCUMENT_CLASSIFIER "DOCUMENT_CLASSIFIER"
    ENTITY_RECOGNIZER "ENTITY_RECOGNIZER"
}

/// `Tag` of `AWS::Comprehend::Flywheel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TaskConfig` of `AWS::Comprehend::Flywheel`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskConfig(Properties);

properties! { TaskConfig }

impl TaskConfig {
    /// `DocumentClassificationConfig`: `DocumentClassificationConfig`.
    #[track_caller]
    pub fn document_classification_config(
        mut self,
        value: impl IntoValue<DocumentClassificationConfig>,
    ) -> Self {
        self.0.set("DocumentClassificationConfig", value);
        self
    }

    /// `EntityRecognitionConfig`: `EntityRecognitionConfig`.
    #[track_caller]
    pub fn entity_recognition_config(
        mut self,
        value: impl IntoValue<EntityRecognitionConfig>,
    ) -> Self {
        self.0.set("EntityRecognitionConfig", value);
        self
    }

    /// `LanguageCode`: `TaskConfigLanguageCode`. Required.
    #[track_caller]
    pub fn language_code(mut self, value: impl IntoValue<TaskConfigLanguageCode>) -> Self {
        self.0.set("LanguageCode", value);
        self
    }
}

choice! {
    /// `TaskConfigLanguageCode` of `AWS::Comprehend::Flywheel`.
    TaskConfigLanguageCode
    EN "en"
    ES "es"
    FR "fr"
    IT "it"
    DE "de"
    PT "pt"
}

/// `VpcConfig` of `AWS::Comprehend::Flywheel`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfig(Properties);

properties! { VpcConfig }

impl VpcConfig {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 5 items. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`, 1 to 16 items. Required.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}
