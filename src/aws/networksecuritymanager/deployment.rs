// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkSecurityManager::Deployment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkSecurityManager::Deployment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-deployment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Deployment(Body);

resource! { Deployment "AWS::NetworkSecurityManager::Deployment" }

impl Deployment {
    /// `AssociatedPolicyList`: list of `AssociatedPolicy`, 1 to 2 items.
    #[track_caller]
    pub fn associated_policy_list(
        mut self,
        value: impl IntoValue<ListOf<AssociatedPolicy>>,
    ) -> Self {
        self.0.set("AssociatedPolicyList", value);
        self
    }

    /// `AssociatedScopeList`: list of `AssociatedScope`, 1 item.
    #[track_caller]
    pub fn associated_scope_list(mut self, value: impl IntoValue<ListOf<AssociatedScope>>) -> Self {
        self.0.set("AssociatedScopeList", value);
        self
    }

    /// `DeploymentConfiguration`: `DeploymentConfiguration`.
    #[track_caller]
    pub fn deployment_configuration(
        mut self,
        value: impl IntoValue<DeploymentConfiguration>,
    ) -> Self {
        self.0.set("DeploymentConfiguration", value);
        self
    }

    /// `DeploymentDescription`: string, at most 256 characters, pattern `^[a-zA-Z0-9 _.:/=+\-@]*$`.
    #[track_caller]
    pub fn deployment_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentDescription", value);
        self
    }

    /// `DeploymentName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn deployment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Deployment> {
    /// `DeploymentArn`
    #[inline]
    pub fn deployment_arn(&self) -> Value<String> {
        self.attribute("DeploymentArn")
    }

    /// `DeploymentId`
    #[inline]
    pub fn deployment_id(&self) -> Value<String> {
        self.attribute("DeploymentId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `AssociatedPolicy` of `AWS::NetworkSecurityManager::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssociatedPolicy(Properties);

properties! { AssociatedPolicy }

impl AssociatedPolicy {
    /// `PolicyArn`: string. Required.
    #[track_caller]
    pub fn policy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyArn", value);
        self
    }
}

/// `AssociatedScope` of `AWS::NetworkSecurityManager::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssociatedScope(Properties);

properties! { AssociatedScope }

impl AssociatedScope {
    /// `ScopeArn`: string. Required.
    #[track_caller]
    pub fn scope_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScopeArn", value);
        self
    }
}

/// `DeploymentConfiguration` of `AWS::NetworkSecurityManager::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentConfiguration(Properties);

properties! { DeploymentConfiguration }

impl DeploymentConfiguration {
    /// `EnableCrossAccountVisibility`: boolean. Required.
    #[track_caller]
    pub fn enable_cross_account_visibility(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableCrossAccountVisibility", value);
        self
    }
}

/// `Tag` of `AWS::NetworkSecurityManager::Deployment`.
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
