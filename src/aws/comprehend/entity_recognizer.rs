// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Comprehend::EntityRecognizer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Comprehend::EntityRecognizer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EntityRecognizer(Body);

resource! { EntityRecognizer "AWS::Comprehend::EntityRecognizer" }

impl EntityRecognizer {
    /// `DataAccessRoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("DataAccessRoleArn", value);
        self
    }

    /// `InputDataConfig`: `EntityRecognizerInputDataConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn input_data_config(
        mut self,
        value: impl IntoValue<EntityRecognizerInputDataConfig>,
    ) -> Self {
        self.0.set("InputDataConfig", value);
        self
    }

    /// `LanguageCode`: `LanguageCode`. Required. A change replaces the resource.
    #[track_caller]
    pub fn language_code(mut self, value: impl IntoValue<LanguageCode>) -> Self {
        self.0.set("LanguageCode", value);
        self
    }

    /// `ModelKmsKeyId`: string, at most 2048 characters, pattern `^\p{ASCII}+$`. A change replaces the resource.
    #[track_caller]
    pub fn model_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelKmsKeyId", value);
        self
    }

    /// `ModelPolicy`: string, 1 to 20000 characters, pattern `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. A change replaces the resource.
    #[track_caller]
    pub fn model_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelPolicy", value);
        self
    }

    /// `RecognizerName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn recognizer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecognizerName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VersionName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. A change replaces the resource.
    #[track_caller]
    pub fn version_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionName", value);
        self
    }

    /// `VolumeKmsKeyId`: string, at most 2048 characters, pattern `^\p{ASCII}+$`. A change replaces the resource.
    #[track_caller]
    pub fn volume_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeKmsKeyId", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

impl Handle<EntityRecognizer> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AugmentedManifestsListItem` of `AWS::Comprehend::EntityRecognizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct AugmentedManifestsListItem(Properties);

properties! { AugmentedManifestsListItem }

impl AugmentedManifestsListItem {
    /// `AnnotationDataS3Uri`: string, at most 1024 characters, pattern `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`.
    #[track_caller]
    pub fn annotation_data_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnnotationDataS3Uri", value);
        self
    }

    /// `AttributeNames`: list of strings. Required.
    #[track_caller]
    pub fn attribute_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AttributeNames", value);
        self
    }

    /// `DocumentType`: `AugmentedManifestsListItemDocumentType`.
    #[track_caller]
    pub fn document_type(
        mut self,
        value: impl IntoValue<AugmentedManifestsListItemDocumentType>,
    ) -> Self {
        self.0.set("DocumentType", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }

    /// `SourceDocumentsS3Uri`: string, at most 1024 characters, pattern `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`.
    #[track_caller]
    pub fn source_documents_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceDocumentsS3Uri", value);
        self
    }

    /// `Split`: `AugmentedManifestsListItemSplit`.
    #[track_caller]
    pub fn split(mut self, value: impl IntoValue<AugmentedManifestsListItemSplit>) -> Self {
        self.0.set("Split", value);
        self
    }
}

choice! {
    /// `AugmentedManifestsListItemDocumentType` of `AWS::Comprehend::EntityRecognizer`.
    AugmentedManifestsListItemDocumentType
    PLAIN_TEXT_DOCUMENT "PLAIN_TEXT_DOCUMENT"
    SEMI_STRUCTURED_DOCUMENT "SEMI_STRUCTURED_DOCUMENT"
}

choice! {
    /// `AugmentedManifestsListItemSplit` of `AWS::Comprehend::EntityRecognizer`.
    AugmentedManifestsListItemSplit
    TRAIN "TRAIN"
    TEST "TEST"
}

/// `EntityRecognizerAnnotations` of `AWS::Comprehend::EntityRecognizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntityRecognizerAnnotations(Properties);

properties! { EntityRecognizerAnnotations }

impl EntityRecognizerAnnotations {
    /// `S3Uri`: string, at most 1024 characters, pattern `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }

    /// `TestS3Uri`: string, at most 1024 characters, pattern `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`.
    #[track_caller]
    pub fn test_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TestS3Uri", value);
        self
    }
}

/// `EntityRecognizerDocuments` of `AWS::Comprehend::EntityRecognizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntityRecognizerDocuments(Properties);

properties! { EntityRecognizerDocuments }

impl EntityRecognizerDocuments {
    /// `InputFormat`: `EntityRecognizerDocumentsInputFormat`.
    #[track_caller]
    pub fn input_format(
        mut self,
        value: impl IntoValue<EntityRecognizerDocumentsInputFormat>,
    ) -> Self {
        self.0.set("InputFormat", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }

    /// `TestS3Uri`: string, at most 1024 characters, pattern `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`.
    #[track_caller]
    pub fn test_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TestS3Uri", value);
        self
    }
}

choice! {
    /// `EntityRecognizerDocumentsInputFormat` of `AWS::Comprehend::EntityRecognizer`.
    EntityRecognizerDocumentsInputFormat
    ONE_DOC_PER_FILE "ONE_DOC_PER_FILE"
    ONE_DOC_PER_LINE "ONE_DOC_PER_LINE"
}

/// `EntityRecognizerEntityList` of `AWS::Comprehend::EntityRecognizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntityRecognizerEntityList(Properties);

properties! { EntityRecognizerEntityList }

impl EntityRecognizerEntityList {
    /// `S3Uri`: string, at most 1024 characters, pattern `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

/// `EntityRecognizerInputDataConfig` of `AWS::Comprehend::EntityRecognizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntityRecognizerInputDataConfig(Properties);

properties! { EntityRecognizerInputDataConfig }

impl EntityRecognizerInputDataConfig {
    /// `Annotations`: `EntityRecognizerAnnotations`.
    #[track_caller]
    pub fn annotations(mut self, value: impl IntoValue<EntityRecognizerAnnotations>) -> Self {
        self.0.set("Annotations", value);
        self
    }

    /// `AugmentedManifests`: list of `AugmentedManifestsListItem`.
    #[track_caller]
    pub fn augmented_manifests(
        mut self,
        value: impl IntoValue<ListOf<AugmentedManifestsListItem>>,
    ) -> Self {
        self.0.set("AugmentedManifests", value);
        self
    }

    /// `DataFormat`: `EntityRecognizerInputDataConfigDataFormat`.
    #[track_caller]
    pub fn data_format(
        mut self,
        value: impl IntoValue<EntityRecognizerInputDataConfigDataFormat>,
    ) -> Self {
        self.0.set("DataFormat", value);
        self
    }

    /// `Documents`: `EntityRecognizerDocuments`.
    #[track_caller]
    pub fn documents(mut self, value: impl IntoValue<EntityRecognizerDocuments>) -> Self {
        self.0.set("Documents", value);
        self
    }

    /// `EntityList`: `EntityRecognizerEntityList`.
    #[track_caller]
    pub fn entity_list(mut self, value: impl IntoValue<EntityRecognizerEntityList>) -> Self {
        self.0.set("EntityList", value);
        self
    }

    /// `EntityTypes`: list of `EntityTypesListItem`. Required.
    #[track_caller]
    pub fn entity_types(mut self, value: impl IntoValue<ListOf<EntityTypesListItem>>) -> Self {
        self.0.set("EntityTypes", value);
        self
    }
}

choice! {
    /// `EntityRecognizerInputDataConfigDataFormat` of `AWS::Comprehend::EntityRecognizer`.
    EntityRecognizerInputDataConfigDataFormat
    COMPREHEND_CSV "COMPREHEND_CSV"
    AUGMENTED_MANIFEST "AUGMENTED_MANIFEST"
}

/// `EntityTypesListItem` of `AWS::Comprehend::EntityRecognizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntityTypesListItem(Properties);

properties! { EntityTypesListItem }

impl EntityTypesListItem {
    /// `Type`: string, at most 64 characters, pattern `^(?![^\n\r\t,]*\\n|\\r|\\t)[^\n\r\t,]+$`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `LanguageCode` of `AWS::Comprehend::EntityRecognizer`.
    LanguageCode
    EN "en"
    ES "es"
    FR "fr"
    DE "de"
    IT "it"
    PT "pt"
    AR "ar"
    HI "hi"
    JA "ja"
    KO "ko"
    ZH "zh"
    ZH_TW "zh-TW"
}

/// `Tag` of `AWS::Comprehend::EntityRecognizer`.
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

/// `VpcConfig` of `AWS::Comprehend::EntityRecognizer`.
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
