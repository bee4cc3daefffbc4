// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpenSearchServerless::Index` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::OpenSearchServerless::Index`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Index(Body);

resource! { Index "AWS::OpenSearchServerless::Index" }

impl Index {
    /// `CollectionEndpoint`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn collection_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CollectionEndpoint", value);
        self
    }

    /// `IndexName`: string, pattern `^(?![_-])[a-z][a-z0-9_-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `Mappings`: `Mappings`.
    #[track_caller]
    pub fn mappings(mut self, value: impl IntoValue<Mappings>) -> Self {
        self.0.set("Mappings", value);
        self
    }

    /// `Settings`: `IndexSettings`.
    #[track_caller]
    pub fn settings(mut self, value: impl IntoValue<IndexSettings>) -> Self {
        self.0.set("Settings", value);
        self
    }
}

impl Handle<Index> {
    /// `Uuid`
    #[inline]
    pub fn uuid(&self) -> Value<String> {
        self.attribute("Uuid")
    }
}

/// `IndexSettings` of `AWS::OpenSearchServerless::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct IndexSettings(Properties);

properties! { IndexSettings }

impl IndexSettings {
    /// `Analysis`: `IndexSettingsAnalysis`. A change replaces the resource.
    #[track_caller]
    pub fn analysis(mut self, value: impl IntoValue<IndexSettingsAnalysis>) -> Self {
        self.0.set("Analysis", value);
        self
    }

    /// `Index`: `IndexSettingsIndex`.
    #[track_caller]
    pub fn index(mut self, value: impl IntoValue<IndexSettingsIndex>) -> Self {
        self.0.set("Index", value);
        self
    }
}

/// `IndexSettingsAnalysis` of `AWS::OpenSearchServerless::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct IndexSettingsAnalysis(Properties);

properties! { IndexSettingsAnalysis }

impl IndexSettingsAnalysis {
    /// `Analyzer`: map of `IndexSettingsAnalysisAnalyzerValue`.
    #[track_caller]
    pub fn analyzer(
        mut self,
        value: impl IntoValue<MapOf<IndexSettingsAnalysisAnalyzerValue>>,
    ) -> Self {
        self.0.set("Analyzer", value);
        self
    }
}

/// `IndexSettingsAnalysisAnalyzerValue` of `AWS::OpenSearchServerless::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct IndexSettingsAnalysisAnalyzerValue(Properties);

properties! { IndexSettingsAnalysisAnalyzerValue }

impl IndexSettingsAnalysisAnalyzerValue {
    /// `CharFilter`: list of strings.
    #[track_caller]
    pub fn char_filter(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CharFilter", value);
        self
    }

    /// `Filter`: list of strings.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Tokenizer`: string.
    #[track_caller]
    pub fn tokenizer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Tokenizer", value);
        self
    }

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `IndexSettingsIndex` of `AWS::OpenSearchServerless::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct IndexSettingsIndex(Properties);

properties! { IndexSettingsIndex }

impl IndexSettingsIndex {
    /// `Knn`: boolean.
    #[track_caller]
    pub fn knn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Knn", value);
        self
    }

    /// `KnnAlgoParamEfSearch`: integer.
    #[track_caller]
    pub fn knn_algo_param_ef_search(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("KnnAlgoParamEfSearch", value);
        self
    }

    /// `RefreshInterval`: string.
    #[track_caller]
    pub fn refresh_interval(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefreshInterval", value);
        self
    }
}

/// `Mappings` of `AWS::OpenSearchServerless::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct Mappings(Properties);

properties! { Mappings }

impl Mappings {
    /// `Properties`: map of `PropertyMapping`.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<PropertyMapping>>) -> Self {
        self.0.set("Properties", value);
        self
    }
}

/// `PropertyMapping` of `AWS::OpenSearchServerless::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct PropertyMapping(Properties);

properties! { PropertyMapping }

impl PropertyMapping {
    /// `Analyzer`: string.
    #[track_caller]
    pub fn analyzer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Analyzer", value);
        self
    }

    /// `CompressionLevel`: `PropertyMappingCompressionLevel`.
    #[track_caller]
    pub fn compression_level(
        mut self,
        value: impl IntoValue<PropertyMappingCompressionLevel>,
    ) -> Self {
        self.0.set("CompressionLevel", value);
        self
    }

    /// `DataType`: `PropertyMappingDataType`.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<PropertyMappingDataType>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `Dimension`: integer.
    #[track_caller]
    pub fn dimension(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Dimension", value);
        self
    }

    /// `Index`: boolean.
    #[track_caller]
    pub fn index(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Index", value);
        self
    }

    /// `Method`: `PropertyMappingMethod`.
    #[track_caller]
    pub fn method(mut self, value: impl IntoValue<PropertyMappingMethod>) -> Self {
        self.0.set("Method", value);
        self
    }

    /// `Properties`: map of `PropertyMapping`.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<PropertyMapping>>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `SpaceType`: `PropertyMappingSpaceType`.
    #[track_caller]
    pub fn space_type(mut self, value: impl IntoValue<PropertyMappingSpaceType>) -> Self {
        self.0.set("SpaceType", value);
        self
    }

    /// `Type`: `PropertyMappingType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<PropertyMappingType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `PropertyMappingCompressionLevel` of `AWS::OpenSearchServerless::Index`.
    PropertyMappingCompressionLevel
    V16X "16x"
    V32X "32x"
    V8X "8x"
    V4X "4x"
    V2X "2x"
    V1X "1x"
}

choice! {
    /// `PropertyMappingDataType` of `AWS::OpenSearchServerless::Index`.
    PropertyMappingDataType
    FLOAT "float"
    BYTE "byte"
}

/// `PropertyMappingMethod` of `AWS::OpenSearchServerless::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct PropertyMappingMethod(Properties);

properties! { PropertyMappingMethod }

impl PropertyMappingMethod {
    /// `Engine`: `PropertyMappingMethodEngine`.
    #[track_caller]
    pub fn engine(mut self, value: impl IntoValue<PropertyMappingMethodEngine>) -> Self {
        self.0.set("Engine", value);
        self
    }

    /// `Name`: `PropertyMappingMethodName`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<PropertyMappingMethodName>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Parameters`: `PropertyMappingMethodParameters`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<PropertyMappingMethodParameters>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `SpaceType`: `PropertyMappingMethodSpaceType`.
    #[track_caller]
    pub fn space_type(mut self, value: impl IntoValue<PropertyMappingMethodSpaceType>) -> Self {
        self.0.set("SpaceType", value);
        self
    }
}

choice! {
    /// `PropertyMappingMethodEngine` of `AWS::OpenSearchServerless::Index`.
    PropertyMappingMethodEngine
    NMSLIB "nmslib"
    FAISS "faiss"
    LUCENE "lucene"
}

choice! {
    /// `PropertyMappingMethodName` of `AWS::OpenSearchServerless::Index`.
    PropertyMappingMethodName
    HNSW "hnsw"
    IVF "ivf"
}

/// `PropertyMappingMethodParameters` of `AWS::OpenSearchServerless::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct PropertyMappingMethodParameters(Properties);

properties! { PropertyMappingMethodParameters }

impl PropertyMappingMethodParameters {
    /// `EfConstruction`: integer, at least 1.
    #[track_caller]
    pub fn ef_construction(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EfConstruction", value);
        self
    }

    /// `M`: integer, 2 to 100.
    #[track_caller]
    pub fn m(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("M", value);
        self
    }
}

choice! {
    /// `PropertyMappingMethodSpaceType` of `AWS::OpenSearchServerless::Index`.
    PropertyMappingMethodSpaceType
    L2 "l2"
    L1 "l1"
    LINF "linf"
    COSINESIMIL "cosinesimil"
    INNERPRODUCT "innerproduct"
    HAMMING "hamming"
}

choice! {
    /// `PropertyMappingSpaceType` of `AWS::OpenSearchServerless::Index`.
    PropertyMappingSpaceType
    L2 "l2"
    L1 "l1"
    LINF "linf"
    COSINESIMIL "cosinesimil"
    INNERPRODUCT "innerproduct"
    HAMMING "hamming"
}

choice! {
    /// `PropertyMappingType` of `AWS::OpenSearchServerless::Index`.
    PropertyMappingType
    TEXT "text"
    KNN_VECTOR "knn_vector"
    KEYWORD "keyword"
    INTEGER "integer"
}
