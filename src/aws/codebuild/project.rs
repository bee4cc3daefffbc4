// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeBuild::Project` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodeBuild::Project`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Project(Body);

resource! { Project "AWS::CodeBuild::Project" }

impl Project {
    /// `Artifacts`: `Artifacts`. Required.
    #[track_caller]
    pub fn artifacts(mut self, value: impl IntoValue<Artifacts>) -> Self {
        self.0.set("Artifacts", value);
        self
    }

    /// `AutoRetryLimit`: number.
    #[track_caller]
    pub fn auto_retry_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("AutoRetryLimit", value);
        self
    }

    /// `BadgeEnabled`: boolean.
    #[track_caller]
    pub fn badge_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BadgeEnabled", value);
        self
    }

    /// `BuildBatchConfig`: `ProjectBuildBatchConfig`.
    #[track_caller]
    pub fn build_batch_config(mut self, value: impl IntoValue<ProjectBuildBatchConfig>) -> Self {
        self.0.set("BuildBatchConfig", value);
        self
    }

    /// `Cache`: `ProjectCache`.
    #[track_caller]
    pub fn cache(mut self, value: impl IntoValue<ProjectCache>) -> Self {
        self.0.set("Cache", value);
        self
    }

    /// `ConcurrentBuildLimit`: integer.
    #[track_caller]
    pub fn concurrent_build_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConcurrentBuildLimit", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EncryptionKey`: string.
    #[track_caller]
    pub fn encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKey", value);
        self
    }

    /// `Environment`: `Environment`. Required.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<Environment>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `FileSystemLocations`: list of `ProjectFileSystemLocation`.
    #[track_caller]
    pub fn file_system_locations(
        mut self,
        value: impl IntoValue<ListOf<ProjectFileSystemLocation>>,
    ) -> Self {
        self.0.set("FileSystemLocations", value);
        self
    }

    /// `LogsConfig`: `LogsConfig`.
    #[track_caller]
    pub fn logs_config(mut self, value: impl IntoValue<LogsConfig>) -> Self {
        self.0.set("LogsConfig", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `QueuedTimeoutInMinutes`: integer, 5 to 480.
    #[track_caller]
    pub fn queued_timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("QueuedTimeoutInMinutes", value);
        self
    }

    /// `ResourceAccessRole`: string.
    #[track_caller]
    pub fn resource_access_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceAccessRole", value);
        self
    }

    /// `SecondaryArtifacts`: list of `Artifacts`.
    #[track_caller]
    pub fn secondary_artifacts(mut self, value: impl IntoValue<ListOf<Artifacts>>) -> Self {
        self.0.set("SecondaryArtifacts", value);
        self
    }

    /// `SecondarySourceVersions`: list of `ProjectSourceVersion`.
    #[track_caller]
    pub fn secondary_source_versions(
        mut self,
        value: impl IntoValue<ListOf<ProjectSourceVersion>>,
    ) -> Self {
        self.0.set("SecondarySourceVersions", value);
        self
    }

    /// `SecondarySources`: list of `Source`.
    #[track_caller]
    pub fn secondary_sources(mut self, value: impl IntoValue<ListOf<Source>>) -> Self {
        self.0.set("SecondarySources", value);
        self
    }

    /// `ServiceRole`: string. Required.
    #[track_caller]
    pub fn service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceRole", value);
        self
    }

    /// `Source`: `Source`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<Source>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `SourceVersion`: string.
    #[track_caller]
    pub fn source_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceVersion", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeoutInMinutes`: integer, 5 to 2160.
    #[track_caller]
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInMinutes", value);
        self
    }

    /// `Triggers`: `ProjectTriggers`.
    #[track_caller]
    pub fn triggers(mut self, value: impl IntoValue<ProjectTriggers>) -> Self {
        self.0.set("Triggers", value);
        self
    }

    /// `Visibility`: string.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Visibility", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

impl Handle<Project> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Artifacts` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct Artifacts(Properties);

properties! { Artifacts }

impl Artifacts {
    /// `ArtifactIdentifier`: string.
    #[track_caller]
    pub fn artifact_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArtifactIdentifier", value);
        self
    }

    /// `EncryptionDisabled`: boolean.
    #[track_caller]
    pub fn encryption_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EncryptionDisabled", value);
        self
    }

    /// `Location`: string.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NamespaceType`: string.
    #[track_caller]
    pub fn namespace_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NamespaceType", value);
        self
    }

    /// `OverrideArtifactName`: boolean.
    #[track_caller]
    pub fn override_artifact_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OverrideArtifactName", value);
        self
    }

    /// `Packaging`: string.
    #[track_caller]
    pub fn packaging(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Packaging", value);
        self
    }

    /// `Path`: string.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `BatchRestrictions` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct BatchRestrictions(Properties);

properties! { BatchRestrictions }

impl BatchRestrictions {
    /// `ComputeTypesAllowed`: list of strings.
    #[track_caller]
    pub fn compute_types_allowed(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ComputeTypesAllowed", value);
        self
    }

    /// `MaximumBuildsAllowed`: integer.
    #[track_caller]
    pub fn maximum_builds_allowed(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumBuildsAllowed", value);
        self
    }
}

/// `BuildStatusConfig` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct BuildStatusConfig(Properties);

properties! { BuildStatusConfig }

impl BuildStatusConfig {
    /// `Context`: string.
    #[track_caller]
    pub fn context(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Context", value);
        self
    }

    /// `TargetUrl`: string.
    #[track_caller]
    pub fn target_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetUrl", value);
        self
    }
}

/// `CloudWatchLogsConfig` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogsConfig(Properties);

properties! { CloudWatchLogsConfig }

impl CloudWatchLogsConfig {
    /// `GroupName`: string.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `Status`: string. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `StreamName`: string.
    #[track_caller]
    pub fn stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamName", value);
        self
    }
}

/// `DockerServer` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct DockerServer(Properties);

properties! { DockerServer }

impl DockerServer {
    /// `ComputeType`: string. Required.
    #[track_caller]
    pub fn compute_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputeType", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }
}

/// `Environment` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct Environment(Properties);

properties! { Environment }

impl Environment {
    /// `Certificate`: string.
    #[track_caller]
    pub fn certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Certificate", value);
        self
    }

    /// `ComputeType`: string. Required.
    #[track_caller]
    pub fn compute_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputeType", value);
        self
    }

    /// `DockerServer`: `DockerServer`.
    #[track_caller]
    pub fn docker_server(mut self, value: impl IntoValue<DockerServer>) -> Self {
        self.0.set("DockerServer", value);
        self
    }

    /// `EnvironmentVariables`: list of `EnvironmentVariable`.
    #[track_caller]
    pub fn environment_variables(
        mut self,
        value: impl IntoValue<ListOf<EnvironmentVariable>>,
    ) -> Self {
        self.0.set("EnvironmentVariables", value);
        self
    }

    /// `Fleet`: `ProjectFleet`.
    #[track_caller]
    pub fn fleet(mut self, value: impl IntoValue<ProjectFleet>) -> Self {
        self.0.set("Fleet", value);
        self
    }

    /// `HostKernel`: string.
    #[track_caller]
    pub fn host_kernel(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostKernel", value);
        self
    }

    /// `Image`: string. Required.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }

    /// `ImagePullCredentialsType`: string.
    #[track_caller]
    pub fn image_pull_credentials_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImagePullCredentialsType", value);
        self
    }

    /// `PrivilegedMode`: boolean.
    #[track_caller]
    pub fn privileged_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PrivilegedMode", value);
        self
    }

    /// `RegistryCredential`: `RegistryCredential`.
    #[track_caller]
    pub fn registry_credential(mut self, value: impl IntoValue<RegistryCredential>) -> Self {
        self.0.set("RegistryCredential", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `EnvironmentVariable` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentVariable(Properties);

properties! { EnvironmentVariable }

impl EnvironmentVariable {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `GitSubmodulesConfig` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitSubmodulesConfig(Properties);

properties! { GitSubmodulesConfig }

impl GitSubmodulesConfig {
    /// `FetchSubmodules`: boolean. Required.
    #[track_caller]
    pub fn fetch_submodules(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FetchSubmodules", value);
        self
    }
}

/// `LogsConfig` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogsConfig(Properties);

properties! { LogsConfig }

impl LogsConfig {
    /// `CloudWatchLogs`: `CloudWatchLogsConfig`.
    #[track_caller]
    pub fn cloud_watch_logs(mut self, value: impl IntoValue<CloudWatchLogsConfig>) -> Self {
        self.0.set("CloudWatchLogs", value);
        self
    }

    /// `S3Logs`: `S3LogsConfig`.
    #[track_caller]
    pub fn s3_logs(mut self, value: impl IntoValue<S3LogsConfig>) -> Self {
        self.0.set("S3Logs", value);
        self
    }
}

/// `ProjectBuildBatchConfig` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProjectBuildBatchConfig(Properties);

properties! { ProjectBuildBatchConfig }

impl ProjectBuildBatchConfig {
    /// `BatchReportMode`: string.
    #[track_caller]
    pub fn batch_report_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BatchReportMode", value);
        self
    }

    /// `CombineArtifacts`: boolean.
    #[track_caller]
    pub fn combine_artifacts(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CombineArtifacts", value);
        self
    }

    /// `Restrictions`: `BatchRestrictions`.
    #[track_caller]
    pub fn restrictions(mut self, value: impl IntoValue<BatchRestrictions>) -> Self {
        self.0.set("Restrictions", value);
        self
    }

    /// `ServiceRole`: string.
    #[track_caller]
    pub fn service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceRole", value);
        self
    }

    /// `TimeoutInMins`: integer.
    #[track_caller]
    pub fn timeout_in_mins(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInMins", value);
        self
    }
}

/// `ProjectCache` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProjectCache(Properties);

properties! { ProjectCache }

impl ProjectCache {
    /// `CacheNamespace`: string.
    #[track_caller]
    pub fn cache_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CacheNamespace", value);
        self
    }

    /// `Location`: string.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Modes`: list of strings.
    #[track_caller]
    pub fn modes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Modes", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `ProjectFileSystemLocation` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProjectFileSystemLocation(Properties);

properties! { ProjectFileSystemLocation }

impl ProjectFileSystemLocation {
    /// `Identifier`: string. Required.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }

    /// `Location`: string. Required.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `MountOptions`: string.
    #[track_caller]
    pub fn mount_options(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountOptions", value);
        self
    }

    /// `MountPoint`: string. Required.
    #[track_caller]
    pub fn mount_point(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPoint", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `ProjectFleet` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProjectFleet(Properties);

properties! { ProjectFleet }

impl ProjectFleet {
    /// `FleetArn`: string.
    #[track_caller]
    pub fn fleet_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FleetArn", value);
        self
    }
}

/// `ProjectSourceVersion` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProjectSourceVersion(Properties);

properties! { ProjectSourceVersion }

impl ProjectSourceVersion {
    /// `SourceIdentifier`: string. Required.
    #[track_caller]
    pub fn source_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceIdentifier", value);
        self
    }

    /// `SourceVersion`: string.
    #[track_caller]
    pub fn source_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceVersion", value);
        self
    }
}

/// `ProjectTriggers` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProjectTriggers(Properties);

properties! { ProjectTriggers }

impl ProjectTriggers {
    /// `BuildType`: string.
    #[track_caller]
    pub fn build_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BuildType", value);
        self
    }

    /// `FilterGroups`: list.
    #[track_caller]
    pub fn filter_groups(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("FilterGroups", value);
        self
    }

    /// `PullRequestBuildPolicy`: `PullRequestBuildPolicy`.
    #[track_caller]
    pub fn pull_request_build_policy(
        mut self,
        value: impl IntoValue<PullRequestBuildPolicy>,
    ) -> Self {
        self.0.set("PullRequestBuildPolicy", value);
        self
    }

    /// `ScopeConfiguration`: `ScopeConfiguration`.
    #[track_caller]
    pub fn scope_configuration(mut self, value: impl IntoValue<ScopeConfiguration>) -> Self {
        self.0.set("ScopeConfiguration", value);
        self
    }

    /// `Webhook`: boolean.
    #[track_caller]
    pub fn webhook(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Webhook", value);
        self
    }
}

/// `PullRequestBuildPolicy` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct PullRequestBuildPolicy(Properties);

properties! { PullRequestBuildPolicy }

impl PullRequestBuildPolicy {
    /// `ApproverRoles`: list of strings.
    #[track_caller]
    pub fn approver_roles(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ApproverRoles", value);
        self
    }

    /// `RequiresCommentApproval`: string. Required.
    #[track_caller]
    pub fn requires_comment_approval(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RequiresCommentApproval", value);
        self
    }
}

/// `RegistryCredential` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct RegistryCredential(Properties);

properties! { RegistryCredential }

impl RegistryCredential {
    /// `Credential`: string. Required.
    #[track_caller]
    pub fn credential(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Credential", value);
        self
    }

    /// `CredentialProvider`: string. Required.
    #[track_caller]
    pub fn credential_provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialProvider", value);
        self
    }
}

/// `S3LogsConfig` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3LogsConfig(Properties);

properties! { S3LogsConfig }

impl S3LogsConfig {
    /// `EncryptionDisabled`: boolean.
    #[track_caller]
    pub fn encryption_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EncryptionDisabled", value);
        self
    }

    /// `Location`: string.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Status`: string. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Status", value);
        self
    }
}

/// `ScopeConfiguration` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScopeConfiguration(Properties);

properties! { ScopeConfiguration }

impl ScopeConfiguration {
    /// `Domain`: string.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Scope`: string.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scope", value);
        self
    }
}

/// `Source` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct Source(Properties);

properties! { Source }

impl Source {
    /// `Auth`: `SourceAuth`.
    #[track_caller]
    pub fn auth(mut self, value: impl IntoValue<SourceAuth>) -> Self {
        self.0.set("Auth", value);
        self
    }

    /// `BuildSpec`: string.
    #[track_caller]
    pub fn build_spec(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BuildSpec", value);
        self
    }

    /// `BuildStatusConfig`: `BuildStatusConfig`.
    #[track_caller]
    pub fn build_status_config(mut self, value: impl IntoValue<BuildStatusConfig>) -> Self {
        self.0.set("BuildStatusConfig", value);
        self
    }

    /// `GitCloneDepth`: integer.
    #[track_caller]
    pub fn git_clone_depth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("GitCloneDepth", value);
        self
    }

    /// `GitSubmodulesConfig`: `GitSubmodulesConfig`.
    #[track_caller]
    pub fn git_submodules_config(mut self, value: impl IntoValue<GitSubmodulesConfig>) -> Self {
        self.0.set("GitSubmodulesConfig", value);
        self
    }

    /// `InsecureSsl`: boolean.
    #[track_caller]
    pub fn insecure_ssl(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InsecureSsl", value);
        self
    }

    /// `Location`: string.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `ReportBuildStatus`: boolean.
    #[track_caller]
    pub fn report_build_status(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReportBuildStatus", value);
        self
    }

    /// `SourceIdentifier`: string.
    #[track_caller]
    pub fn source_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceIdentifier", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `SourceAuth` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceAuth(Properties);

properties! { SourceAuth }

impl SourceAuth {
    /// `Resource`: string.
    #[track_caller]
    pub fn resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Resource", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `Tag` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VpcConfig` of `AWS::CodeBuild::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfig(Properties);

properties! { VpcConfig }

impl VpcConfig {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}
