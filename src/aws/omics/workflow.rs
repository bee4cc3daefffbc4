// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Omics::Workflow` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Omics::Workflow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workflow(Body);

resource! { Workflow "AWS::Omics::Workflow" }

impl Workflow {
    /// `Accelerators`: `Accelerators`, 1 to 64 characters. A change replaces the resource.
    #[track_caller]
    pub fn accelerators(mut self, value: impl IntoValue<Accelerators>) -> Self {
        self.0.set("Accelerators", value);
        self
    }

    /// `ContainerRegistryMap`: `ContainerRegistryMap`. A change replaces the resource.
    #[track_caller]
    pub fn container_registry_map(mut self, value: impl IntoValue<ContainerRegistryMap>) -> Self {
        self.0.set("ContainerRegistryMap", value);
        self
    }

    /// `ContainerRegistryMapUri`: string, 1 to 750 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. A change replaces the resource.
    #[track_caller]
    pub fn container_registry_map_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerRegistryMapUri", value);
        self
    }

    /// `DefinitionRepository`: `DefinitionRepository`. A change replaces the resource.
    #[track_caller]
    pub fn definition_repository(mut self, value: impl IntoValue<DefinitionRepository>) -> Self {
        self.0.set("DefinitionRepository", value);
        self
    }

    /// `DefinitionUri`: string, 1 to 256 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. A change replaces the resource.
    #[track_caller]
    pub fn definition_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefinitionUri", value);
        self
    }

    /// `Description`: string, 1 to 256 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Engine`: `WorkflowEngine`, 1 to 64 characters. A change replaces the resource.
    #[track_caller]
    pub fn engine(mut self, value: impl IntoValue<WorkflowEngine>) -> Self {
        self.0.set("Engine", value);
        self
    }

    /// `Main`: string, 1 to 128 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. A change replaces the resource.
    #[track_caller]
    pub fn main(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Main", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParameterTemplate`: map of `WorkflowParameter`, 1 to 1000 entries. A change replaces the resource.
    #[track_caller]
    pub fn parameter_template(mut self, value: impl IntoValue<MapOf<WorkflowParameter>>) -> Self {
        self.0.set("ParameterTemplate", value);
        self
    }

    /// `ParameterTemplatePath`: string, 1 to 128 characters, pattern `^[\S]+$`. A change replaces the resource.
    #[track_caller]
    pub fn parameter_template_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterTemplatePath", value);
        self
    }

    /// `StorageCapacity`: number, 0 to 100000. A change replaces the resource.
    #[track_caller]
    pub fn storage_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StorageCapacity", value);
        self
    }

    /// `StorageType`: `StorageType`, 1 to 64 characters.
    #[track_caller]
    pub fn storage_type(mut self, value: impl IntoValue<StorageType>) -> Self {
        self.0.set("StorageType", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkflowBucketOwnerId`: string, pattern `^[0-9]{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn workflow_bucket_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkflowBucketOwnerId", value);
        self
    }

    /// `readmeMarkdown`: string.
    #[track_caller]
    pub fn readme_markdown(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("readmeMarkdown", value);
        self
    }

    /// `readmePath`: string, 1 to 128 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. A change replaces the resource.
    #[track_caller]
    pub fn readme_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("readmePath", value);
        self
    }

    /// `readmeUri`: string, pattern `^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/((.{1,1024}))$`. A change replaces the resource.
    #[track_caller]
    pub fn readme_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("readmeUri", value);
        self
    }
}

impl Handle<Workflow> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }

    /// `Uuid`
    #[inline]
    pub fn uuid(&self) -> Value<String> {
        self.attribute("Uuid")
    }
}

choice! {
    /// `Accelerators` of `AWS::Omics::Workflow`.
    Accelerators
    GPU "GPU"
}

/// `ContainerRegistryMap` of `AWS::Omics::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerRegistryMap(Properties);

properties! { ContainerRegistryMap }

impl ContainerRegistryMap {
    /// `ImageMappings`: list of `ImageMapping`.
    #[track_caller]
    pub fn image_mappings(mut self, value: impl IntoValue<ListOf<ImageMapping>>) -> Self {
        self.0.set("ImageMappings", value);
        self
    }

    /// `RegistryMappings`: list of `RegistryMapping`.
    #[track_caller]
    pub fn registry_mappings(mut self, value: impl IntoValue<ListOf<RegistryMapping>>) -> Self {
        self.0.set("RegistryMappings", value);
        self
    }
}

/// `DefinitionRepository` of `AWS::Omics::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefinitionRepository(Properties);

properties! { DefinitionRepository }

impl DefinitionRepository {
    /// `connectionArn`: string, 1 to 256 characters, pattern `^arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+$`.
    #[track_caller]
    pub fn connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("connectionArn", value);
        self
    }

    /// `excludeFilePatterns`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn exclude_file_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("excludeFilePatterns", value);
        self
    }

    /// `fullRepositoryId`: string, pattern `.+/.+`.
    #[track_caller]
    pub fn full_repository_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("fullRepositoryId", value);
        self
    }

    /// `sourceReference`: `SourceReference`.
    #[track_caller]
    pub fn source_reference(mut self, value: impl IntoValue<SourceReference>) -> Self {
        self.0.set("sourceReference", value);
        self
    }
}

/// `ImageMapping` of `AWS::Omics::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageMapping(Properties);

properties! { ImageMapping }

impl ImageMapping {
    /// `DestinationImage`: string, 1 to 750 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller]
    pub fn destination_image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationImage", value);
        self
    }

    /// `SourceImage`: string, 1 to 750 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller]
    pub fn source_image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceImage", value);
        self
    }
}

/// `RegistryMapping` of `AWS::Omics::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct RegistryMapping(Properties);

properties! { RegistryMapping }

impl RegistryMapping {
    /// `EcrAccountId`: string, 12 characters, pattern `^[0-9]+$`.
    #[track_caller]
    pub fn ecr_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EcrAccountId", value);
        self
    }

    /// `EcrRepositoryPrefix`: string, 1 to 256 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller]
    pub fn ecr_repository_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EcrRepositoryPrefix", value);
        self
    }

    /// `UpstreamRegistryUrl`: string, 1 to 750 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller]
    pub fn upstream_registry_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UpstreamRegistryUrl", value);
        self
    }

    /// `UpstreamRepositoryPrefix`: string, 2 to 30 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller]
    pub fn upstream_repository_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UpstreamRepositoryPrefix", value);
        self
    }
}

/// `SourceReference` of `AWS::Omics::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceReference(Properties);

properties! { SourceReference }

impl SourceReference {
    /// `type`: `SourceReferenceType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SourceReferenceType>) -> Self {
        self.0.set("type", value);
        self
    }

    /// `value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("value", value);
        self
    }
}

choice! {
    /// `SourceReferenceType` of `AWS::Omics::Workflow`.
    SourceReferenceType
    BRANCH "BRANCH"
    TAG "TAG"
    COMMIT "COMMIT"
}

choice! {
    /// `StorageType` of `AWS::Omics::Workflow`.
    StorageType
    STATIC "STATIC"
    DYNAMIC "DYNAMIC"
}

choice! {
    /// `WorkflowEngine` of `AWS::Omics::Workflow`.
    WorkflowEngine
    WDL "WDL"
    NEXTFLOW "NEXTFLOW"
    CWL "CWL"
}

/// `WorkflowParameter` of `AWS::Omics::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowParameter(Properties);

properties! { WorkflowParameter }

impl WorkflowParameter {
    /// `Description`: string, at most 256 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Optional`: boolean.
    #[track_caller]
    pub fn optional(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Optional", value);
        self
    }
}
