// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Comprehend::DocumentClassifier` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Comprehend::DocumentClassifier`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentClassifier(Body);

resource! { DocumentClassifier "AWS::Comprehend::DocumentClassifier" }

impl DocumentClassifier {
    /// `DataAccessRoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("DataAccessRoleArn", value);
        self
    }

    /// `DocumentClassifierName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn document_classifier_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentClassifierName", value);
        self
    }

    /// `InputDataConfig`: `DocumentClassifierInputDataConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn input_data_config(
        mut self,
        value: impl IntoValue<DocumentClassifierInputDataConfig>,
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

    /// `Mode`: `Mode`. A change replaces the resource.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `ModelKmsKeyId`: `KmsKey`, 1 to 2048 characters, pattern `^\p{ASCII}+$`. A change replaces the resource.
    #[track_caller]
    pub fn model_kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("ModelKmsKeyId", value);
        self
    }

    /// `ModelPolicy`: string, 1 to 20000 characters, pattern `[\u0009\u000A\u000D\u0020-\u00FF]+`.
    #[track_caller]
    pub fn model_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelPolicy", value);
        self
    }

    /// `OutputDataConfig`: `DocumentClassifierOutputDataConfig`. A change replaces the resource.
    #[track_caller]
    pub fn output_data_config(
        mut self,
        value: impl IntoValue<DocumentClassifierOutputDataConfig>,
    ) -> Self {
        self.0.set("OutputDataConfig", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VersionName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. A change replaces the resource.
    #[track_caller]
    pub fn version_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionName", value);
        self
    }

    /// `VolumeKmsKeyId`: `KmsKey`, 1 to 2048 characters, pattern `^\p{ASCII}+$`. A change replaces the resource.
    #[track_caller]
    pub fn volume_kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
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

impl Handle<DocumentClassifier> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AugmentedManifestsListItem` of `AWS::Comprehend::DocumentClassifier`.
#[derive(Clone, Default)]
#[must_use]
pub struct AugmentedManifestsListItem(Properties);

properties! { AugmentedManifestsListItem }

impl AugmentedManifestsListItem {
    /// `AttributeNames`: list of strings, 1 to 63 items. Required.
    #[track_caller]
    pub fn attribute_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AttributeNames", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
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
    /// `AugmentedManifestsListItemSplit` of `AWS::Comprehend::DocumentClassifier`.
    AugmentedManifestsListItemSplit
    TRAIN "TRAIN"
    TEST "TEST"
}

/// `DocumentClassifierDocuments` of `AWS::Comprehend::DocumentClassifier`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentClassifierDocuments(Properties);

properties! { DocumentClassifierDocuments }

impl DocumentClassifierDocuments {
    /// `S3Uri`: string, at most 1024 characters, pattern `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }

    /// `TestS3Uri`: string, at most 1024 characters, pattern `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[track_caller]
    pub fn test_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TestS3Uri", value);
        self
    }
}

/// `DocumentClassifierInputDataConfig` of `AWS::Comprehend::DocumentClassifier`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentClassifierInputDataConfig(Properties);

properties! { DocumentClassifierInputDataConfig }

impl DocumentClassifierInputDataConfig {
    /// `AugmentedManifests`: list of `AugmentedManifestsListItem`.
    #[track_caller]
    pub fn augmented_manifests(
        mut self,
        value: impl IntoValue<ListOf<AugmentedManifestsListItem>>,
    ) -> Self {
        self.0.set("AugmentedManifests", value);
        self
    }

    /// `DataFormat`: `DocumentClassifierInputDataConfigDataFormat`.
    #[track_caller]
    pub fn data_format(
        mut self,
        value: impl IntoValue<DocumentClassifierInputDataConfigDataFormat>,
    ) -> Self {
        self.0.set("DataFormat", value);
        self
    }

    /// `DocumentReaderConfig`: `DocumentReaderConfig`.
    #[track_caller]
    pub fn document_reader_config(mut self, value: impl IntoValue<DocumentReaderConfig>) -> Self {
        self.0.set("DocumentReaderConfig", value);
        self
    }

    /// `DocumentType`: `DocumentClassifierInputDataConfigDocumentType`.
    #[track_caller]
    pub fn document_type(
        mut self,
        value: impl IntoValue<DocumentClassifierInputDataConfigDocumentType>,
    ) -> Self {
        self.0.set("DocumentType", value);
        self
    }

    /// `Documents`: `DocumentClassifierDocuments`.
    #[track_caller]
    pub fn documents(mut self, value: impl IntoValue<DocumentClassifierDocuments>) -> Self {
        self.0.set("Documents", value);
        self
    }

    /// `LabelDelimiter`: string, 1 character, pattern `^[ ~!@#$%^*\-_+=|\\:;\t>?/]$`.
    #[track_caller]
    pub fn label_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LabelDelimiter", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }

    /// `TestS3Uri`: string, at most 1024 characters, pattern `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[track_caller]
    pub fn test_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TestS3Uri", value);
        self
    }
}

choice! {
    /// `DocumentClassifierInputDataConfigDataFormat` of `AWS::Comprehend::DocumentClassifier`.
    DocumentClassifierInputDataConfigDataFormat
    COMPREHEND_CSV "COMPREHEND_CSV"
    AUGMENTED_MANIFEST "AUGMENTED_MANIFEST"
}

choice! {
    /// `DocumentClassifierInputDataConfigDocumentType` of `AWS::Comprehend::DocumentClassifier`.
    DocumentClassifierInputDataConfigDocumentType
    PLAIN_TEXT_DOCUMENT "PLAIN_TEXT_DOCUMENT"
    SEMI_STRUCTURED_DOCUMENT "SEMI_STRUCTURED_DOCUMENT"
}

/// `DocumentClassifierOutputDataConfig` of `AWS::Comprehend::DocumentClassifier`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentClassifierOutputDataConfig(Properties);

properties! { DocumentClassifierOutputDataConfig }

impl DocumentClassifierOutputDataConfig {
    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters, pattern `^\p{ASCII}+$`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

/// `DocumentReaderConfig` of `AWS::Comprehend::DocumentClassifier`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentReaderConfig(Properties);

properties! { DocumentReaderConfig }

impl DocumentReaderConfig {
    /// `DocumentReadAction`: `DocumentReaderConfigDocumentReadAction`. Required.
    #[track_caller]
    pub fn document_read_action(
        mut self,
        value: impl IntoValue<DocumentReaderConfigDocumentReadAction>,
    ) -> Self {
        self.0.set("DocumentReadAction", value);
        self
    }

    /// `DocumentReadMode`: `DocumentReaderConfigDocumentReadMode`.
    #[track_caller]
    pub fn document_read_mode(
        mut self,
        value: impl IntoValue<DocumentReaderConfigDocumentReadMode>,
    ) -> Self {
        self.0.set("DocumentReadMode", value);
        self
    }

    /// `FeatureTypes`: list of `DocumentReaderConfigFeatureTypesItem`, 1 to 2 items.
    #[track_caller]
    pub fn feature_types(
        mut self,
        value: impl IntoValue<ListOf<DocumentReaderConfigFeatureTypesItem>>,
    ) -> Self {
        self.0.set("FeatureTypes", value);
        self
    }
}

choice! {
    /// `DocumentReaderConfigDocumentReadAction` of `AWS::Comprehend::DocumentClassifier`.
    DocumentReaderConfigDocumentReadAction
    TEXTRACT_DETECT_DOCUMENT_TEXT "TEXTRACT_DETECT_DOCUMENT_TEXT"
    TEXTRACT_ANALYZE_DOCUMENT "TEXTRACT_ANALYZE_DOCUMENT"
}

choice! {
    /// `DocumentReaderConfigDocumentReadMode` of `AWS::Comprehend::DocumentClassifier`.
    DocumentReaderConfigDocumentReadMode
    SERVICE_DEFAULT "SERVICE_DEFAULT"
    FORCE_DOCUMENT_READ_ACTION "FORCE_DOCUMENT_READ_ACTION"
}

choice! {
    /// `DocumentReaderConfigFeatureTypesItem` of `AWS::Comprehend::DocumentClassifier`.
    DocumentReaderConfigFeatureTypesItem
    TABLES "TABLES"
    FORMS "FORMS"
}

choice! {
    /// `LanguageCode` of `AWS::Comprehend::DocumentClassifier`.
    LanguageCode
    EN "en"
    ES "es"
    FR "fr"
    IT "it"
    DE "de"
    PT "pt"
}

choice! {
    /// `Mode` of `AWS::Comprehend::DocumentClassifier`.
    Mode
    MULTI_CLASS "MULTI_CLASS"
    MULTI_LABEL "MULTI_LABEL"
}

/// `Tag` of `AWS::Comprehend::DocumentClassifier`.
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

/// `VpcConfig` of `AWS::Comprehend::DocumentClassifier`.
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
