// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityAgent::AgentSpace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityAgent::AgentSpace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-agentspace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentSpace(Body);

resource! { AgentSpace "AWS::SecurityAgent::AgentSpace" }

impl AgentSpace {
    /// `AwsResources`: `AWSResources`.
    #[track_caller]
    pub fn aws_resources(mut self, value: impl IntoValue<AWSResources>) -> Self {
        self.0.set("AwsResources", value);
        self
    }

    /// `CodeReviewSettings`: `CodeReviewSettings`.
    #[track_caller]
    pub fn code_review_settings(mut self, value: impl IntoValue<CodeReviewSettings>) -> Self {
        self.0.set("CodeReviewSettings", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IntegratedResources`: list of `IntegratedResource`.
    #[track_caller]
    pub fn integrated_resources(
        mut self,
        value: impl IntoValue<ListOf<IntegratedResource>>,
    ) -> Self {
        self.0.set("IntegratedResources", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetDomainIds`: list of strings.
    #[track_caller]
    pub fn target_domain_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TargetDomainIds", value);
        self
    }
}

impl Handle<AgentSpace> {
    /// `AgentSpaceId`
    #[inline]
    pub fn agent_space_id(&self) -> Value<String> {
        self.attribute("AgentSpaceId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `IntegratedResources.*.ProviderResources.*.ConfluenceDocument.SpaceTitle`
    #[inline]
    pub fn integrated_resources_provider_resources_confluence_document_space_title(
        &self,
    ) -> Value<String> {
        self.attribute("IntegratedResources.*.ProviderResources.*.ConfluenceDocument.SpaceTitle")
    }

    /// `IntegratedResources.*.ProviderResources.*.ConfluenceDocument.Title`
    #[inline]
    pub fn integrated_resources_provider_resources_confluence_document_title(
        &self,
    ) -> Value<String> {
        self.attribute("IntegratedResources.*.ProviderResources.*.ConfluenceDocument.Title")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AWSResources` of `AWS::SecurityAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSResources(Properties);

properties! { AWSResources }

impl AWSResources {
    /// `IamRoles`: list of strings.
    #[track_caller]
    pub fn iam_roles(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IamRoles", value);
        self
    }

    /// `LambdaFunctionArns`: list of strings.
    #[track_caller]
    pub fn lambda_function_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LambdaFunctionArns", value);
        self
    }

    /// `LogGroups`: list of strings.
    #[track_caller]
    pub fn log_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LogGroups", value);
        self
    }

    /// `S3Buckets`: list of strings.
    #[track_caller]
    pub fn s3_buckets(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("S3Buckets", value);
        self
    }

    /// `SecretArns`: list of strings.
    #[track_caller]
    pub fn secret_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecretArns", value);
        self
    }

    /// `Vpcs`: list of `VpcConfig`.
    #[track_caller]
    pub fn vpcs(mut self, value: impl IntoValue<ListOf<VpcConfig>>) -> Self {
        self.0.set("Vpcs", value);
        self
    }
}

/// `BitbucketCapabilitiesResource` of `AWS::SecurityAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct BitbucketCapabilitiesResource(Properties);

properties! { BitbucketCapabilitiesResource }

impl BitbucketCapabilitiesResource {
    /// `LeaveComments`: boolean.
    #[track_caller]
    pub fn leave_comments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("LeaveComments", value);
        self
    }

    /// `RemediateCode`: boolean.
    #[track_caller]
    pub fn remediate_code(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RemediateCode", value);
        self
    }
}

/// `BitbucketRepositoryResource` of `AWS::SecurityAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct BitbucketRepositoryResource(Properties);

properties! { BitbucketRepositoryResource }

impl BitbucketRepositoryResource {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Workspace`: string. Required.
    #[track_caller]
    pub fn workspace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Workspace", value);
        self
    }
}

/// `CodeReviewSettings` of `AWS::SecurityAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeReviewSettings(Properties);

properties! { CodeReviewSettings }

impl CodeReviewSettings {
    /// `ControlsScanning`: boolean. Required.
    #[track_caller]
    pub fn controls_scanning(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ControlsScanning", value);
        self
    }

    /// `GeneralPurposeScanning`: boolean. Required.
    #[track_caller]
    pub fn general_purpose_scanning(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("GeneralPurposeScanning", value);
        self
    }
}

/// `ConfluenceCapabilitiesResource` of `AWS::SecurityAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluenceCapabilitiesResource(Properties);

properties! { ConfluenceCapabilitiesResource }

impl ConfluenceCapabilitiesResource {
    /// `CreateDocument`: boolean.
    #[track_caller]
    pub fn create_document(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CreateDocument", value);
        self
    }

    /// `FetchDocument`: boolean.
    #[track_caller]
    pub fn fetch_document(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FetchDocument", value);
        self
    }

    /// `UpdateDocument`: boolean.
    #[track_caller]
    pub fn update_document(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UpdateDocument", value);
        self
    }
}

/// `ConfluenceDocumentResource` of `AWS::SecurityAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluenceDocumentResource(Properties);

properties! { ConfluenceDocumentResource }

impl ConfluenceDocumentResource {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PageId`: string. Required.
    #[track_caller]
    pub fn page_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PageId", value);
        self
    }

    /// `SpaceKey`: string. Required.
    #[track_caller]
    pub fn space_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpaceKey", value);
        self
    }
}

/// `GitHubCapabilitiesResource` of `AWS::SecurityAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitHubCapabilitiesResource(Properties);

properties! { GitHubCapabilitiesResource }

impl GitHubCapabilitiesResource {
    /// `LeaveComments`: boolean. Required.
    #[track_caller]
    pub fn leave_comments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("LeaveComments", value);
        self
    }

    /// `RemediateCode`: boolean. Required.
    #[track_caller]
    pub fn remediate_code(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RemediateCode", value);
        self
    }
}

/// `GitHubRepositoryResource` of `AWS::SecurityAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitHubRepositoryResource(Properties);

properties! { GitHubRepositoryResource }

impl GitHubRepositoryResource {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Owner`: string. Required.
    #[track_caller]
    pub fn owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Owner", value);
        self
    }
}

/// `GitLabCapabilitiesResource` of `AWS::SecurityAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitLabCapabilitiesResource(Properties);

properties! { GitLabCapabilitiesResource }

impl GitLabCapabilitiesResource {
    /// `LeaveComments`: boolean.
    #[track_caller]
    pub fn leave_comments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("LeaveComments", value);
        self
    }

    /// `RemediateCode`: boolean.
    #[track_caller]
    pub fn remediate_code(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RemediateCode", value);
        self
    }
}

/// `GitLabRepositoryResource` of `AWS::SecurityAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitLabRepositoryResource(Properties);

properties! { GitLabRepositoryResource }

impl GitLabRepositoryResource {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Namespace`: string. Required.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `IntegratedResource` of `AWS::SecurityAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegratedResource(Properties);

properties! { IntegratedResource }

impl IntegratedResource {
    /// `Integration`: string. Required.
    #[track_caller]
    pub fn integration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Integration", value);
        self
    }

    /// `ProviderResources`: list of `ProviderResource`. Required.
    #[track_caller]
    pub fn provider_resources(mut self, value: impl IntoValue<ListOf<ProviderResource>>) -> Self {
        self.0.set("ProviderResources", value);
        self
    }
}

/// `ProviderResource` of `AWS::SecurityAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProviderResource(Properties);

properties! { ProviderResource }

impl ProviderResource {
    /// `BitbucketCapabilities`: `BitbucketCapabilitiesResource`.
    #[track_caller]
    pub fn bitbucket_capabilities(
        mut self,
        value: impl IntoValue<BitbucketCapabilitiesResource>,
    ) -> Self {
        self.0.set("BitbucketCapabilities", value);
        self
    }

    /// `BitbucketRepository`: `BitbucketRepositoryResource`.
    #[track_caller]
    pub fn bitbucket_repository(
        mut self,
        value: impl IntoValue<BitbucketRepositoryResource>,
    ) -> Self {
        self.0.set("BitbucketRepository", value);
        self
    }

    /// `ConfluenceCapabilities`: `ConfluenceCapabilitiesResource`.
    #[track_caller]
    pub fn confluence_capabilities(
        mut self,
        value: impl IntoValue<ConfluenceCapabilitiesResource>,
    ) -> Self {
        self.0.set("ConfluenceCapabilities", value);
        self
    }

    /// `ConfluenceDocument`: `ConfluenceDocumentResource`.
    #[track_caller]
    pub fn confluence_document(
        mut self,
        value: impl IntoValue<ConfluenceDocumentResource>,
    ) -> Self {
        self.0.set("ConfluenceDocument", value);
        self
    }

    /// `GitHubCapabilities`: `GitHubCapabilitiesResource`.
    #[track_caller]
    pub fn git_hub_capabilities(
        mut self,
        value: impl IntoValue<GitHubCapabilitiesResource>,
    ) -> Self {
        self.0.set("GitHubCapabilities", value);
        self
    }

    /// `GitHubRepository`: `GitHubRepositoryResource`.
    #[track_caller]
    pub fn git_hub_repository(mut self, value: impl IntoValue<GitHubRepositoryResource>) -> Self {
        self.0.set("GitHubRepository", value);
        self
    }

    /// `GitLabCapabilities`: `GitLabCapabilitiesResource`.
    #[track_caller]
    pub fn git_lab_capabilities(
        mut self,
        value: impl IntoValue<GitLabCapabilitiesResource>,
    ) -> Self {
        self.0.set("GitLabCapabilities", value);
        self
    }

    /// `GitLabRepository`: `GitLabRepositoryResource`.
    #[track_caller]
    pub fn git_lab_repository(mut self, value: impl IntoValue<GitLabRepositoryResource>) -> Self {
        self.0.set("GitLabRepository", value);
        self
    }
}

/// `Tag` of `AWS::SecurityAgent::AgentSpace`.
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

/// `VpcConfig` of `AWS::SecurityAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfig(Properties);

properties! { VpcConfig }

impl VpcConfig {
    /// `SecurityGroupArns`: list of strings.
    #[track_caller]
    pub fn security_group_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecurityGroupArns", value);
        self
    }

    /// `SubnetArns`: list of strings.
    #[track_caller]
    pub fn subnet_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetArns", value);
        self
    }

    /// `VpcArn`: string.
    #[track_caller]
    pub fn vpc_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcArn", value);
        self
    }
}
