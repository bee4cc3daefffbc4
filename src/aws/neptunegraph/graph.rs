// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NeptuneGraph::Graph` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NeptuneGraph::Graph`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Graph(Body);

resource! { Graph "AWS::NeptuneGraph::Graph" }

impl Graph {
    /// `DeletionProtection`: boolean.
    #[track_caller]
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtection", value);
        self
    }

    /// `GraphName`: string, 1 to 63 characters, pattern `^[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. A change replaces the resource.
    #[track_caller]
    pub fn graph_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GraphName", value);
        self
    }

    /// `ImportTask`: `ImportTask`. A change replaces the resource.
    #[track_caller]
    pub fn import_task(mut self, value: impl IntoValue<ImportTask>) -> Self {
        self.0.set("ImportTask", value);
        self
    }

    /// `KmsKeyIdentifier`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKeyIdentifier", value);
        self
    }

    /// `ProvisionedMemory`: integer, 16 to 24576. Required. A change may replace the resource.
    #[track_caller]
    pub fn provisioned_memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProvisionedMemory", value);
        self
    }

    /// `PublicConnectivity`: boolean.
    #[track_caller]
    pub fn public_connectivity(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PublicConnectivity", value);
        self
    }

    /// `ReplicaCount`: integer, 0 to 2. A change replaces the resource.
    #[track_caller]
    pub fn replica_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReplicaCount", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VectorSearchConfiguration`: `VectorSearchConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn vector_search_configuration(
        mut self,
        value: impl IntoValue<VectorSearchConfiguration>,
    ) -> Self {
        self.0.set("VectorSearchConfiguration", value);
        self
    }
}

impl Handle<Graph> {
    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `GraphArn`
    #[inline]
    pub fn graph_arn(&self) -> Value<String> {
        self.attribute("GraphArn")
    }

    /// `GraphId`
    #[inline]
    pub fn graph_id(&self) -> Value<String> {
        self.attribute("GraphId")
    }
}

/// `ImportOptions` of `AWS::NeptuneGraph::Graph`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImportOptions(Properties);

properties! { ImportOptions }

impl ImportOptions {
    /// `Neptune`: `NeptuneImportOptions`.
    #[track_caller]
    pub fn neptune(mut self, value: impl IntoValue<NeptuneImportOptions>) -> Self {
        self.0.set("Neptune", value);
        self
    }
}

/// `ImportTask` of `AWS::NeptuneGraph::Graph`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImportTask(Properties);

properties! { ImportTask }

impl ImportTask {
    /// `BlankNodeHandling`: `ImportTaskBlankNodeHandling`.
    #[track_caller]
    pub fn blank_node_handling(
        mut self,
        value: impl IntoValue<ImportTaskBlankNodeHandling>,
    ) -> Self {
        self.0.set("BlankNodeHandling", value);
        self
    }

    /// `FailOnError`: boolean.
    #[track_caller]
    pub fn fail_on_error(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FailOnError", value);
        self
    }

    /// `Format`: `ImportTaskFormat`.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<ImportTaskFormat>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `ImportOptions`: `ImportOptions`.
    #[track_caller]
    pub fn import_options(mut self, value: impl IntoValue<ImportOptions>) -> Self {
        self.0.set("ImportOptions", value);
        self
    }

    /// `MaxProvisionedMemory`: integer, 16 to 24576.
    #[track_caller]
    pub fn max_provisioned_memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxProvisionedMemory", value);
        self
    }

    /// `MinProvisionedMemory`: integer, 16 to 24576.
    #[track_caller]
    pub fn min_provisioned_memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinProvisionedMemory", value);
        self
    }

    /// `ParquetType`: `ImportTaskParquetType`.
    #[track_caller]
    pub fn parquet_type(mut self, value: impl IntoValue<ImportTaskParquetType>) -> Self {
        self.0.set("ParquetType", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 1024 characters, pattern `arn:aws[^:]*:iam::[0-9]{12}:(role|role/service-role)(/[\w+=,.@-]+)+`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Source`: string. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

choice! {
    /// `ImportTaskBlankNodeHandling` of `AWS::NeptuneGraph::Graph`.
    ImportTaskBlankNodeHandling
    CONVERT_TO_IRI "convertToIri"
}

choice! {
    /// `ImportTaskFormat` of `AWS::NeptuneGraph::Graph`.
    ImportTaskFormat
    CSV "CSV"
    OPEN_CYPHER "OPEN_CYPHER"
    PARQUET "PARQUET"
    NTRIPLES "NTRIPLES"
}

choice! {
    /// `ImportTaskParquetType` of `AWS::NeptuneGraph::Graph`.
    ImportTaskParquetType
    COLUMNAR "COLUMNAR"
}

/// `NeptuneImportOptions` of `AWS::NeptuneGraph::Graph`.
#[derive(Clone, Default)]
#[must_use]
pub struct NeptuneImportOptions(Properties);

properties! { NeptuneImportOptions }

impl NeptuneImportOptions {
    /// `PreserveDefaultVertexLabels`: boolean.
    #[track_caller]
    pub fn preserve_default_vertex_labels(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PreserveDefaultVertexLabels", value);
        self
    }

    /// `PreserveEdgeIds`: boolean.
    #[track_caller]
    pub fn preserve_edge_ids(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PreserveEdgeIds", value);
        self
    }

    /// `S3ExportKmsKeyId`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn s3_export_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3ExportKmsKeyId", value);
        self
    }

    /// `S3ExportPath`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn s3_export_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3ExportPath", value);
        self
    }
}

/// `Tag` of `AWS::NeptuneGraph::Graph`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VectorSearchConfiguration` of `AWS::NeptuneGraph::Graph`.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorSearchConfiguration(Properties);

properties! { VectorSearchConfiguration }

impl VectorSearchConfiguration {
    /// `VectorSearchDimension`: integer. Required.
    #[track_caller]
    pub fn vector_search_dimension(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VectorSearchDimension", value);
        self
    }
}
