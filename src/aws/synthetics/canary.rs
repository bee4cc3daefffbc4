// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Synthetics::Canary` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Synthetics::Canary`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Canary(Body);

resource! { Canary "AWS::Synthetics::Canary" }

impl Canary {
    /// `ArtifactConfig`: `ArtifactConfig`.
    #[track_caller]
    pub fn artifact_config(mut self, value: impl IntoValue<ArtifactConfig>) -> Self {
        self.0.set("ArtifactConfig", value);
        self
    }

    /// `ArtifactS3Location`: string, 1 to 1024 characters, pattern `^(s3|S3)://`. Required.
    #[track_caller]
    pub fn artifact_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArtifactS3Location", value);
        self
    }

    /// `BrowserConfigs`: list of `BrowserConfig`, 1 to 2 items.
    #[track_caller]
    pub fn browser_configs(mut self, value: impl IntoValue<ListOf<BrowserConfig>>) -> Self {
        self.0.set("BrowserConfigs", value);
        self
    }

    /// `Code`: `Code`. Required.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<Code>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `DeleteLambdaResourcesOnCanaryDeletion`: boolean. Deprecated.
    #[track_caller]
    pub fn delete_lambda_resources_on_canary_deletion(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.set("DeleteLambdaResourcesOnCanaryDeletion", value);
        self
    }

    /// `DryRunAndUpdate`: boolean.
    #[track_caller]
    pub fn dry_run_and_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DryRunAndUpdate", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, 1 to 2048 characters, pattern `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `FailureRetentionPeriod`: integer.
    #[track_caller]
    pub fn failure_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FailureRetentionPeriod", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Name`: string, pattern `^[0-9a-z_\-]{1,255}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProvisionedResourceCleanup`: `ProvisionedResourceCleanup`.
    #[track_caller]
    pub fn provisioned_resource_cleanup(
        mut self,
        value: impl IntoValue<ProvisionedResourceCleanup>,
    ) -> Self {
        self.0.set("ProvisionedResourceCleanup", value);
        self
    }

    /// `Replicas`: list of `Replica`, 1 to 50 items.
    #[track_caller]
    pub fn replicas(mut self, value: impl IntoValue<ListOf<Replica>>) -> Self {
        self.0.set("Replicas", value);
        self
    }

    /// `ResourcesToReplicateTags`: list of `ResourceToTag`, 1 item.
    #[track_caller]
    pub fn resources_to_replicate_tags(
        mut self,
        value: impl IntoValue<ListOf<ResourceToTag>>,
    ) -> Self {
        self.0.set("ResourcesToReplicateTags", value);
        self
    }

    /// `RunConfig`: `RunConfig`.
    #[track_caller]
    pub fn run_config(mut self, value: impl IntoValue<RunConfig>) -> Self {
        self.0.set("RunConfig", value);
        self
    }

    /// `RuntimeVersion`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn runtime_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuntimeVersion", value);
        self
    }

    /// `Schedule`: `Schedule`. Required.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<Schedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `StartCanaryAfterCreation`: boolean.
    #[track_caller]
    pub fn start_canary_after_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("StartCanaryAfterCreation", value);
        self
    }

    /// `SuccessRetentionPeriod`: integer.
    #[track_caller]
    pub fn success_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SuccessRetentionPeriod", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VPCConfig`: `VPCConfig`.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VPCConfig>) -> Self {
        self.0.set("VPCConfig", value);
        self
    }

    /// `VisualReference`: `VisualReference`. Deprecated.
    #[track_caller]
    pub fn visual_reference(mut self, value: impl IntoValue<VisualReference>) -> Self {
        self.0.set("VisualReference", value);
        self
    }

    /// `VisualReferences`: list of `VisualReference`, 1 to 2 items.
    #[track_caller]
    pub fn visual_references(mut self, value: impl IntoValue<ListOf<VisualReference>>) -> Self {
        self.0.set("VisualReferences", value);
        self
    }
}

impl Handle<Canary> {
    /// `Code.SourceLocationArn`
    #[inline]
    pub fn code_source_location_arn(&self) -> Value<String> {
        self.attribute("Code.SourceLocationArn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Replicas.*.CanaryState`
    #[inline]
    pub fn replicas_canary_state(&self) -> Value<String> {
        self.attribute("Replicas.*.CanaryState")
    }

    /// `Replicas.*.LastModified`
    #[inline]
    pub fn replicas_last_modified(&self) -> Value<f64> {
        self.attribute("Replicas.*.LastModified")
    }

    /// `Replicas.*.ReplicationStatus`
    #[inline]
    pub fn replicas_replication_status(&self) -> Value<Node> {
        self.attribute("Replicas.*.ReplicationStatus")
    }

    /// `Replicas.*.VpcConfig.VpcId`
    #[inline]
    pub fn replicas_vpc_config_vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("Replicas.*.VpcConfig.VpcId")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `ArtifactConfig` of `AWS::Synthetics::Canary`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArtifactConfig(Properties);

properties! { ArtifactConfig }

impl ArtifactConfig {
    /// `S3Encryption`: `S3Encryption`.
    #[track_caller]
    pub fn s3_encryption(mut self, value: impl IntoValue<S3Encryption>) -> Self {
        self.0.set("S3Encryption", value);
        self
    }
}

/// `BaseScreenshot` of `AWS::Synthetics::Canary`.
#[derive(Clone, Default)]
#[must_use]
pub struct BaseScreenshot(Properties);

properties! { BaseScreenshot }

impl BaseScreenshot {
    /// `IgnoreCoordinates`: list of strings.
    #[track_caller]
    pub fn ignore_coordinates(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IgnoreCoordinates", value);
        self
    }

    /// `ScreenshotName`: string. Required.
    #[track_caller]
    pub fn screenshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScreenshotName", value);
        self
    }
}

/// `BrowserConfig` of `AWS::Synthetics::Canary`.
#[derive(Clone, Default)]
#[must_use]
pub struct BrowserConfig(Properties);

properties! { BrowserConfig }

impl BrowserConfig {
    /// `BrowserType`: `BrowserType`. Required.
    #[track_caller]
    pub fn browser_type(mut self, value: impl IntoValue<BrowserType>) -> Self {
        self.0.set("BrowserType", value);
        self
    }
}

choice! {
    /// `BrowserType` of `AWS::Synthetics::Canary`.
    BrowserType
    CHROME "CHROME"
    FIREFOX "FIREFOX"
}

/// `Code` of `AWS::Synthetics::Canary`.
#[derive(Clone, Default)]
#[must_use]
pub struct Code(Properties);

properties! { Code }

impl Code {
    /// `BlueprintTypes`: list of strings, at most 1 item.
    #[track_caller]
    pub fn blueprint_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("BlueprintTypes", value);
        self
    }

    /// `Dependencies`: list of `Dependency`, at most 1 item.
    #[track_caller]
    pub fn dependencies(mut self, value: impl IntoValue<ListOf<Dependency>>) -> Self {
        self.0.set("Dependencies", value);
        self
    }

    /// `Handler`: string, at most 128 characters, pattern `^(([0-9a-zA-Z_-]+(\/|\.))*[0-9A-Za-z_\\-]+(\.|::)[A-Za-z_][A-Za-z0-9_]*)?$`.
    #[track_caller]
    pub fn handler(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Handler", value);
        self
    }

    /// `S3Bucket`: `S3BucketName`, 1 to 1024 characters.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3Key`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Key", value);
        self
    }

    /// `S3ObjectVersion`: string.
    #[track_caller]
    pub fn s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3ObjectVersion", value);
        self
    }

    /// `Script`: string.
    #[track_caller]
    pub fn script(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Script", value);
        self
    }
}

/// `Dependency` of `AWS::Synthetics::Canary`.
#[derive(Clone, Default)]
#[must_use]
pub struct Dependency(Properties);

properties! { Dependency }

impl Dependency {
    /// `Reference`: string, 1 to 140 characters, pattern `arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+`. Required.
    #[track_caller]
    pub fn reference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Reference", value);
        self
    }

    /// `Type`: `DependencyType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DependencyType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `DependencyType` of `AWS::Synthetics::Canary`.
    DependencyType
    LAMBDA_LAYER "LambdaLayer"
}

choice! {
    /// `ProvisionedResourceCleanup` of `AWS::Synthetics::Canary`.
    ProvisionedResourceCleanup
    AUTOMATIC "AUTOMATIC"
    OFF "OFF"
}

/// `Replica` of `AWS::Synthetics::Canary`.
#[derive(Clone, Default)]
#[must_use]
pub struct Replica(Properties);

properties! { Replica }

impl Replica {
    /// `KmsKeyArn`: `KmsKeyArn`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Location`: string. Required.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `ResourcesToReplicateTags`: list of `ResourceToTag`.
    #[track_caller]
    pub fn resources_to_replicate_tags(
        mut self,
        value: impl IntoValue<ListOf<ResourceToTag>>,
    ) -> Self {
        self.0.set("ResourcesToReplicateTags", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcConfig`: `VPCConfig`.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VPCConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

choice! {
    /// `ResourceToTag` of `AWS::Synthetics::Canary`.
    ResourceToTag
    LAMBDA_FUNCTION "lambda-function"
}

/// `RetryConfig` of `AWS::Synthetics::Canary`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetryConfig(Properties);

properties! { RetryConfig }

impl RetryConfig {
    /// `MaxRetries`: integer, 0 to 2. Required.
    #[track_caller]
    pub fn max_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRetries", value);
        self
    }
}

/// `RunConfig` of `AWS::Synthetics::Canary`.
#[derive(Clone, Default)]
#[must_use]
pub struct RunConfig(Properties);

properties! { RunConfig }

impl RunConfig {
    /// `ActiveTracing`: boolean.
    #[track_caller]
    pub fn active_tracing(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ActiveTracing", value);
        self
    }

    /// `EnvironmentVariables`: map of strings.
    #[track_caller]
    pub fn environment_variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("EnvironmentVariables", value);
        self
    }

    /// `EphemeralStorage`: integer, 1024 to 10240.
    #[track_caller]
    pub fn ephemeral_storage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EphemeralStorage", value);
        self
    }

    /// `MemoryInMB`: integer, 960 to 3008.
    #[track_caller]
    pub fn memory_in_mb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MemoryInMB", value);
        self
    }

    /// `TimeoutInSeconds`: integer, 3 to 840.
    #[track_caller]
    pub fn timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInSeconds", value);
        self
    }
}

/// `S3Encryption` of `AWS::Synthetics::Canary`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Encryption(Properties);

properties! { S3Encryption }

impl S3Encryption {
    /// `EncryptionMode`: `S3EncryptionEncryptionMode`.
    #[track_caller]
    pub fn encryption_mode(mut self, value: impl IntoValue<S3EncryptionEncryptionMode>) -> Self {
        self.0.set("EncryptionMode", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

choice! {
    /// `S3EncryptionEncryptionMode` of `AWS::Synthetics::Canary`.
    S3EncryptionEncryptionMode
    SSE_KMS "SSE_KMS"
    SSE_S3 "SSE_S3"
}

/// `Schedule` of `AWS::Synthetics::Canary`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schedule(Properties);

properties! { Schedule }

impl Schedule {
    /// `DurationInSeconds`: string, 0 to 31622400.
    #[track_caller]
    pub fn duration_in_seconds(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DurationInSeconds", value);
        self
    }

    /// `Expression`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `RetryConfig`: `RetryConfig`.
    #[track_caller]
    pub fn retry_config(mut self, value: impl IntoValue<RetryConfig>) -> Self {
        self.0.set("RetryConfig", value);
        self
    }
}

/// `Tag` of `AWS::Synthetics::Canary`.
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

/// `VPCConfig` of `AWS::Synthetics::Canary`.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCConfig(Properties);

properties! { VPCConfig }

impl VPCConfig {
    /// `Ipv6AllowedForDualStack`: boolean.
    #[track_caller]
    pub fn ipv6_allowed_for_dual_stack(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Ipv6AllowedForDualStack", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at most 5 items. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, at most 16 items. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

/// `VisualReference` of `AWS::Synthetics::Canary`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisualReference(Properties);

properties! { VisualReference }

impl VisualReference {
    /// `BaseCanaryRunId`: string. Required.
    #[track_caller]
    pub fn base_canary_run_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseCanaryRunId", value);
        self
    }

    /// `BaseScreenshots`: list of `BaseScreenshot`.
    #[track_caller]
    pub fn base_screenshots(mut self, value: impl IntoValue<ListOf<BaseScreenshot>>) -> Self {
        self.0.set("BaseScreenshots", value);
        self
    }

    /// `BrowserType`: `BrowserType`.
    #[track_caller]
    pub fn browser_type(mut self, value: impl IntoValue<BrowserType>) -> Self {
        self.0.set("BrowserType", value);
        self
    }
}
