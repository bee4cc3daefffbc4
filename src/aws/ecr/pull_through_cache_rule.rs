// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECR::PullThroughCacheRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::format;

/// `AWS::ECR::PullThroughCacheRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PullThroughCacheRule(Body);

resource! { PullThroughCacheRule "AWS::ECR::PullThroughCacheRule" }

impl PullThroughCacheRule {
    /// `CredentialArn`: string, 50 to 612 characters. A change replaces the resource.
    #[track_caller]
    pub fn credential_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialArn", value);
        self
    }

    /// `CustomRoleArn`: `IamRoleArn`, at most 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn custom_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("CustomRoleArn", value);
        self
    }

    /// `EcrRepositoryPrefix`: string, 2 to 30 characters. A change replaces the resource.
    #[track_caller]
    pub fn ecr_repository_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EcrRepositoryPrefix", value);
        self
    }

    /// `UpstreamRegistry`: `UpstreamRegistry`. A change replaces the resource.
    #[track_caller]
    pub fn upstream_registry(mut self, value: impl IntoValue<UpstreamRegistry>) -> Self {
        self.0.set("UpstreamRegistry", value);
        self
    }

    /// `UpstreamRegistryUrl`: string. A change replaces the resource.
    #[track_caller]
    pub fn upstream_registry_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UpstreamRegistryUrl", value);
        self
    }

    /// `UpstreamRepositoryPrefix`: string, 2 to 30 characters. A change replaces the resource.
    #[track_caller]
    pub fn upstream_repository_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UpstreamRepositoryPrefix", value);
        self
    }
}

choice! {
    /// `UpstreamRegistry` of `AWS::ECR::PullThroughCacheRule`.
    UpstreamRegistry
    AZURE_CONTAINER_REGISTRY "azure-container-registry"
    CHAINGUARD "chainguard"
    DOCKER_HUB "docker-hub"
    ECR "ecr"
    ECR_PUBLIC "ecr-public"
    GITHUB_CONTAINER_REGISTRY "github-container-registry"
    GITLAB_CONTAINER_REGISTRY "gitlab-container-registry"
    K8S "k8s"
    QUAY "quay"
}
