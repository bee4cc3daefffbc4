// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Model` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::Model`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Model(Body);

resource! { Model "AWS::SageMaker::Model" }

impl Model {
    /// `Containers`: list of `ContainerDefinition`, at most 15 items. A change replaces the resource.
    #[track_caller]
    pub fn containers(mut self, value: impl IntoValue<ListOf<ContainerDefinition>>) -> Self {
        self.0.set("Containers", value);
        self
    }

    /// `EnableNetworkIsolation`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn enable_network_isolation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableNetworkIsolation", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. A change replaces the resource.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `InferenceExecutionConfig`: `InferenceExecutionConfig`. A change replaces the resource.
    #[track_caller]
    pub fn inference_execution_config(
        mut self,
        value: impl IntoValue<InferenceExecutionConfig>,
    ) -> Self {
        self.0.set("InferenceExecutionConfig", value);
        self
    }

    /// `ModelName`: string, at most 63 characters, pattern `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`. A change replaces the resource.
    #[track_caller]
    pub fn model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelName", value);
        self
    }

    /// `PrimaryContainer`: `ContainerDefinition`. A change replaces the resource.
    #[track_caller]
    pub fn primary_container(mut self, value: impl IntoValue<ContainerDefinition>) -> Self {
        self.0.set("PrimaryContainer", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

impl Handle<Model> {
    /// `ModelArn`
    #[inline]
    pub fn model_arn(&self) -> Value<String> {
        self.attribute("ModelArn")
    }

    /// `ModelName`
    #[inline]
    pub fn model_name(&self) -> Value<String> {
        self.attribute("ModelName")
    }
}

/// `ContainerDefinition` of `AWS::SageMaker::Model`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerDefinition(Properties);

properties! { ContainerDefinition }

impl ContainerDefinition {
    /// `ContainerHostname`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`.
    #[track_caller]
    pub fn container_hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerHostname", value);
        self
    }

    /// `Environment`: object or string.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Environment", value);
        self
    }

    /// `Image`: string, at most 255 characters, pattern `^[\S]+$`.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }

    /// `ImageConfig`: `ImageConfig`.
    #[track_caller]
    pub fn image_config(mut self, value: impl IntoValue<ImageConfig>) -> Self {
        self.0.set("ImageConfig", value);
        self
    }

    /// `InferenceSpecificationName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`.
    #[track_caller]
    pub fn inference_specification_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InferenceSpecificationName", value);
        self
    }

    /// `Mode`: `ContainerDefinitionMode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<ContainerDefinitionMode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `ModelDataSource`: `ModelDataSource`.
    #[track_caller]
    pub fn model_data_source(mut self, value: impl IntoValue<ModelDataSource>) -> Self {
        self.0.set("ModelDataSource", value);
        self
    }

    /// `ModelDataUrl`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`.
    #[track_caller]
    pub fn model_data_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelDataUrl", value);
        self
    }

    /// `ModelPackageName`: string, 1 to 176 characters.
    #[track_caller]
    pub fn model_package_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelPackageName", value);
        self
    }

    /// `MultiModelConfig`: `MultiModelConfig`.
    #[track_caller]
    pub fn multi_model_config(mut self, value: impl IntoValue<MultiModelConfig>) -> Self {
        self.0.set("MultiModelConfig", value);
        self
    }
}

choice! {
    /// `ContainerDefinitionMode` of `AWS::SageMaker::Model`.
    ContainerDefinitionMode
    SINGLE_MODEL "SingleModel"
    MULTI_MODEL "MultiModel"
}

/// `HubAccessConfig` of `AWS::SageMaker::Model`.
#[derive(Clone, Default)]
#[must_use]
pub struct HubAccessConfig(Properties);

properties! { HubAccessConfig }

impl HubAccessConfig {
    /// `HubContentArn`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn hub_content_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HubContentArn", value);
        self
    }
}

/// `ImageConfig` of `AWS::SageMaker::Model`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageConfig(Properties);

properties! { ImageConfig }

impl ImageConfig {
    /// `RepositoryAccessMode`: `ImageConfigRepositoryAccessMode`. Required.
    #[track_caller]
    pub fn repository_access_mode(
        mut self,
        value: impl IntoValue<ImageConfigRepositoryAccessMode>,
    ) -> Self {
        self.0.set("RepositoryAccessMode", value);
        self
    }

    /// `RepositoryAuthConfig`: `RepositoryAuthConfig`.
    #[track_caller]
    pub fn repository_auth_config(mut self, value: impl IntoValue<RepositoryAuthConfig>) -> Self {
        self.0.set("RepositoryAuthConfig", value);
        self
    }
}

choice! {
    /// `ImageConfigRepositoryAccessMode` of `AWS::SageMaker::Model`.
    ImageConfigRepositoryAccessMode
    PLATFORM "Platform"
    VPC "Vpc"
}

/// `InferenceExecutionConfig` of `AWS::SageMaker::Model`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceExecutionConfig(Properties);

properties! { InferenceExecutionConfig }

impl InferenceExecutionConfig {
    /// `Mode`: `InferenceExecutionConfigMode`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<InferenceExecutionConfigMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `InferenceExecutionConfigMode` of `AWS::SageMaker::Model`.
    InferenceExecutionConfigMode
    SERIAL "Serial"
    DIRECT "Direct"
}

/// `ModelAccessConfig` of `AWS::SageMaker::Model`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelAccessConfig(Properties);

properties! { ModelAccessConfig }

impl ModelAccessConfig {
    /// `AcceptEula`: boolean. Required.
    #[track_caller]
    pub fn accept_eula(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AcceptEula", value);
        self
    }
}

/// `ModelDataSource` of `AWS::SageMaker::Model`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelDataSource(Properties);

properties! { ModelDataSource }

impl ModelDataSource {
    /// `S3DataSource`: `S3DataSource`. Required.
    #[track_caller]
    pub fn s3_data_source(mut self, value: impl IntoValue<S3DataSource>) -> Self {
        self.0.set("S3DataSource", value);
        self
    }
}

/// `MultiModelConfig` of `AWS::SageMaker::Model`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiModelConfig(Properties);

properties! { MultiModelConfig }

impl MultiModelConfig {
    /// `ModelCacheSetting`: `MultiModelConfigModelCacheSetting`.
    #[track_caller]
    pub fn model_cache_setting(
        mut self,
        value: impl IntoValue<MultiModelConfigModelCacheSetting>,
    ) -> Self {
        self.0.set("ModelCacheSetting", value);
        self
    }
}

choice! {
    /// `MultiModelConfigModelCacheSetting` of `AWS::SageMaker::Model`.
    MultiModelConfigModelCacheSetting
    ENABLED "Enabled"
    DISABLED "Disabled"
}

/// `RepositoryAuthConfig` of `AWS::SageMaker::Model`.
#[derive(Clone, Default)]
#[must_use]
pub struct RepositoryAuthConfig(Properties);

properties! { RepositoryAuthConfig }

impl RepositoryAuthConfig {
    /// `RepositoryCredentialsProviderArn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn repository_credentials_provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryCredentialsProviderArn", value);
        self
    }
}

/// `S3DataSource` of `AWS::SageMaker::Model`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3DataSource(Properties);

properties! { S3DataSource }

impl S3DataSource {
    /// `CompressionType`: `S3DataSourceCompressionType`. Required.
    #[track_caller]
    pub fn compression_type(mut self, value: impl IntoValue<S3DataSourceCompressionType>) -> Self {
        self.0.set("CompressionType", value);
        self
    }

    /// `HubAccessConfig`: `HubAccessConfig`.
    #[track_caller]
    pub fn hub_access_config(mut self, value: impl IntoValue<HubAccessConfig>) -> Self {
        self.0.set("HubAccessConfig", value);
        self
    }

    /// `ModelAccessConfig`: `ModelAccessConfig`.
    #[track_caller]
    pub fn model_access_config(mut self, value: impl IntoValue<ModelAccessConfig>) -> Self {
        self.0.set("ModelAccessConfig", value);
        self
    }

    /// `S3DataType`: `S3DataSourceS3DataType`. Required.
    #[track_caller]
    pub fn s3_data_type(mut self, value: impl IntoValue<S3DataSourceS3DataType>) -> Self {
        self.0.set("S3DataType", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

choice! {
    /// `S3DataSourceCompressionType` of `AWS::SageMaker::Model`.
    S3DataSourceCompressionType
    NONE "None"
    GZIP "Gzip"
}

choice! {
    /// `S3DataSourceS3DataType` of `AWS::SageMaker::Model`.
    S3DataSourceS3DataType
    S3_PREFIX "S3Prefix"
    S3_OBJECT "S3Object"
}

/// `Tag` of `AWS::SageMaker::Model`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VpcConfig` of `AWS::SageMaker::Model`.
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
