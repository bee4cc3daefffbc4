// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CleanRooms::AnalysisTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CleanRooms::AnalysisTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-analysistemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisTemplate(Body);

resource! { AnalysisTemplate "AWS::CleanRooms::AnalysisTemplate" }

impl AnalysisTemplate {
    /// `AnalysisParameters`: list of `AnalysisParameter`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn analysis_parameters(mut self, value: impl IntoValue<ListOf<AnalysisParameter>>) -> Self {
        self.0.set("AnalysisParameters", value);
        self
    }

    /// `Description`: string, at most 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ErrorMessageConfiguration`: `ErrorMessageConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn error_message_configuration(
        mut self,
        value: impl IntoValue<ErrorMessageConfiguration>,
    ) -> Self {
        self.0.set("ErrorMessageConfiguration", value);
        self
    }

    /// `Format`: `Format`. Required. A change replaces the resource.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<Format>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `MembershipIdentifier`: string, 36 characters, pattern `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn membership_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MembershipIdentifier", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Schema`: `AnalysisSchema`. A change replaces the resource.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<AnalysisSchema>) -> Self {
        self.0.set("Schema", value);
        self
    }

    /// `Source`: `AnalysisSource`. Required. A change replaces the resource.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<AnalysisSource>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `SourceMetadata`: `AnalysisSourceMetadata`.
    #[track_caller]
    pub fn source_metadata(mut self, value: impl IntoValue<AnalysisSourceMetadata>) -> Self {
        self.0.set("SourceMetadata", value);
        self
    }

    /// `SyntheticDataParameters`: `SyntheticDataParameters`. A change replaces the resource.
    #[track_caller]
    pub fn synthetic_data_parameters(
        mut self,
        value: impl IntoValue<SyntheticDataParameters>,
    ) -> Self {
        self.0.set("SyntheticDataParameters", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AnalysisTemplate> {
    /// `AnalysisTemplateIdentifier`
    #[inline]
    pub fn analysis_template_identifier(&self) -> Value<String> {
        self.attribute("AnalysisTemplateIdentifier")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CollaborationArn`
    #[inline]
    pub fn collaboration_arn(&self) -> Value<String> {
        self.attribute("CollaborationArn")
    }

    /// `CollaborationIdentifier`
    #[inline]
    pub fn collaboration_identifier(&self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// `MembershipArn`
    #[inline]
    pub fn membership_arn(&self) -> Value<String> {
        self.attribute("MembershipArn")
    }
}

/// `AnalysisParameter` of `AWS::CleanRooms::AnalysisTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisParameter(Properties);

properties! { AnalysisParameter }

impl AnalysisParameter {
    /// `DefaultValue`: string, at most 1000 characters.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `[0-9a-zA-Z_]+`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `AnalysisParameterType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AnalysisParameterType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `AnalysisParameterType` of `AWS::CleanRooms::AnalysisTemplate`.
    AnalysisParameterType
    SMALLINT "SMALLINT"
    INTEGER "INTEGER"
    BIGINT "BIGINT"
    DECIMAL "DECIMAL"
    REAL "REAL"
    DOUBLE_PRECISION "DOUBLE_PRECISION"
    BOOLEAN "BOOLEAN"
    CHAR "CHAR"
    VARCHAR "VARCHAR"
    DATE "DATE"
    TIMESTAMP "TIMESTAMP"
    TIMESTAMPTZ "TIMESTAMPTZ"
    TIME "TIME"
    TIMETZ "TIMETZ"
    VARBYTE "VARBYTE"
    BINARY "BINARY"
    BYTE "BYTE"
    CHARACTER "CHARACTER"
    DOUBLE "DOUBLE"
    FLOAT "FLOAT"
    INT "INT"
    LONG "LONG"
    NUMERIC "NUMERIC"
    SHORT "SHORT"
    STRING "STRING"
    TIMESTAMP_LTZ "TIMESTAMP_LTZ"
    TIMESTAMP_NTZ "TIMESTAMP_NTZ"
    TINYINT "TINYINT"
}

/// `AnalysisSchema` of `AWS::CleanRooms::AnalysisTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisSchema(Properties);

properties! { AnalysisSchema }

impl AnalysisSchema {
    /// `ReferencedTables`: list of strings. Required.
    #[track_caller]
    pub fn referenced_tables(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ReferencedTables", value);
        self
    }
}

/// `AnalysisSource` of `AWS::CleanRooms::AnalysisTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisSource(Properties);

properties! { AnalysisSource }

impl AnalysisSource {
    /// `Artifacts`: `AnalysisTemplateArtifacts`.
    #[track_caller]
    pub fn artifacts(mut self, value: impl IntoValue<AnalysisTemplateArtifacts>) -> Self {
        self.0.set("Artifacts", value);
        self
    }

    /// `Text`: string, at most 90000 characters.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}

/// `AnalysisSourceMetadata` of `AWS::CleanRooms::AnalysisTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisSourceMetadata(Properties);

properties! { AnalysisSourceMetadata }

impl AnalysisSourceMetadata {
    /// `Artifacts`: `AnalysisTemplateArtifactMetadata`.
    #[track_caller]
    pub fn artifacts(mut self, value: impl IntoValue<AnalysisTemplateArtifactMetadata>) -> Self {
        self.0.set("Artifacts", value);
        self
    }
}

/// `AnalysisTemplateArtifact` of `AWS::CleanRooms::AnalysisTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisTemplateArtifact(Properties);

properties! { AnalysisTemplateArtifact }

impl AnalysisTemplateArtifact {
    /// `Location`: `S3Location`. Required.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("Location", value);
        self
    }
}

/// `AnalysisTemplateArtifactMetadata` of `AWS::CleanRooms::AnalysisTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisTemplateArtifactMetadata(Properties);

properties! { AnalysisTemplateArtifactMetadata }

impl AnalysisTemplateArtifactMetadata {
    /// `AdditionalArtifactHashes`: list of `Hash`.
    #[track_caller]
    pub fn additional_artifact_hashes(mut self, value: impl IntoValue<ListOf<Hash>>) -> Self {
        self.0.set("AdditionalArtifactHashes", value);
        self
    }

    /// `EntryPointHash`: `Hash`. Required.
    #[track_caller]
    pub fn entry_point_hash(mut self, value: impl IntoValue<Hash>) -> Self {
        self.0.set("EntryPointHash", value);
        self
    }
}

/// `AnalysisTemplateArtifacts` of `AWS::CleanRooms::AnalysisTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisTemplateArtifacts(Properties);

properties! { AnalysisTemplateArtifacts }

impl AnalysisTemplateArtifacts {
    /// `AdditionalArtifacts`: list of `AnalysisTemplateArtifact`, 1 item.
    #[track_caller]
    pub fn additional_artifacts(
        mut self,
        value: impl IntoValue<ListOf<AnalysisTemplateArtifact>>,
    ) -> Self {
        self.0.set("AdditionalArtifacts", value);
        self
    }

    /// `EntryPoint`: `AnalysisTemplateArtifact`. Required.
    #[track_caller]
    pub fn entry_point(mut self, value: impl IntoValue<AnalysisTemplateArtifact>) -> Self {
        self.0.set("EntryPoint", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 32 to 512 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `ColumnClassificationDetails` of `AWS::CleanRooms::AnalysisTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnClassificationDetails(Properties);

properties! { ColumnClassificationDetails }

impl ColumnClassificationDetails {
    /// `ColumnMapping`: list of `SyntheticDataColumnProperties`, 5 to 1000 items. Required.
    #[track_caller]
    pub fn column_mapping(
        mut self,
        value: impl IntoValue<ListOf<SyntheticDataColumnProperties>>,
    ) -> Self {
        self.0.set("ColumnMapping", value);
        self
    }
}

/// `ErrorMessageConfiguration` of `AWS::CleanRooms::AnalysisTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ErrorMessageConfiguration(Properties);

properties! { ErrorMessageConfiguration }

impl ErrorMessageConfiguration {
    /// `Type`: `ErrorMessageConfigurationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ErrorMessageConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ErrorMessageConfigurationType` of `AWS::CleanRooms::AnalysisTemplate`.
    ErrorMessageConfigurationType
    DETAILED "DETAILED"
}

choice! {
    /// `Format` of `AWS::CleanRooms::AnalysisTemplate`.
    Format
    SQL "SQL"
    PYSPARK_1_0 "PYSPARK_1_0"
}

/// `Hash` of `AWS::CleanRooms::AnalysisTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Hash(Properties);

properties! { Hash }

impl Hash {
    /// `Sha256`: string.
    #[track_caller]
    pub fn sha256(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Sha256", value);
        self
    }
}

/// `MLSyntheticDataParameters` of `AWS::CleanRooms::AnalysisTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct MLSyntheticDataParameters(Properties);

properties! { MLSyntheticDataParameters }

impl MLSyntheticDataParameters {
    /// `ColumnClassification`: `ColumnClassificationDetails`. Required.
    #[track_caller]
    pub fn column_classification(
        mut self,
        value: impl IntoValue<ColumnClassificationDetails>,
    ) -> Self {
        self.0.set("ColumnClassification", value);
        self
    }

    /// `Epsilon`: number, 0.0001 to 10. Required.
    #[track_caller]
    pub fn epsilon(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Epsilon", value);
        self
    }

    /// `MaxMembershipInferenceAttackScore`: number, 0.5 to 1. Required.
    #[track_caller]
    pub fn max_membership_inference_attack_score(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxMembershipInferenceAttackScore", value);
        self
    }
}

/// `S3Location` of `AWS::CleanRooms::AnalysisTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `Bucket`: string, 3 to 63 characters. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }
}

/// `SyntheticDataColumnProperties` of `AWS::CleanRooms::AnalysisTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct SyntheticDataColumnProperties(Properties);

properties! { SyntheticDataColumnProperties }

impl SyntheticDataColumnProperties {
    /// `ColumnName`: string, at most 128 characters, pattern `^[a-z0-9_](([a-z0-9_]+-)*([a-z0-9_]+))?$`. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `ColumnType`: `SyntheticDataColumnPropertiesColumnType`. Required.
    #[track_caller]
    pub fn column_type(
        mut self,
        value: impl IntoValue<SyntheticDataColumnPropertiesColumnType>,
    ) -> Self {
        self.0.set("ColumnType", value);
        self
    }

    /// `IsPredictiveValue`: boolean. Required.
    #[track_caller]
    pub fn is_predictive_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsPredictiveValue", value);
        self
    }
}

choice! {
    /// `SyntheticDataColumnPropertiesColumnType` of `AWS::CleanRooms::AnalysisTemplate`.
    SyntheticDataColumnPropertiesColumnType
    CATEGORICAL "CATEGORICAL"
    NUMERICAL "NUMERICAL"
}

/// `SyntheticDataParameters` of `AWS::CleanRooms::AnalysisTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct SyntheticDataParameters(Properties);

properties! { SyntheticDataParameters }

impl SyntheticDataParameters {
    /// `MlSyntheticDataParameters`: `MLSyntheticDataParameters`.
    #[track_caller]
    pub fn ml_synthetic_data_parameters(
        mut self,
        value: impl IntoValue<MLSyntheticDataParameters>,
    ) -> Self {
        self.0.set("MlSyntheticDataParameters", value);
        self
    }
}

/// `Tag` of `AWS::CleanRooms::AnalysisTemplate`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
