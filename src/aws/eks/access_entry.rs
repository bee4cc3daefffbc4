// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EKS::AccessEntry` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EKS::AccessEntry`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessEntry(Body);

resource! { AccessEntry "AWS::EKS::AccessEntry" }

impl AccessEntry {
    /// `AccessPolicies`: list of `AccessPolicy`, at most 20 items.
    #[track_caller]
    pub fn access_policies(mut self, value: impl IntoValue<ListOf<AccessPolicy>>) -> Self {
        self.0.set("AccessPolicies", value);
        self
    }

    /// `ClusterName`: string, at least 1 character. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `KubernetesGroups`: list of strings.
    #[track_caller]
    pub fn kubernetes_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("KubernetesGroups", value);
        self
    }

    /// `PrincipalArn`: string, at least 1 character. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrincipalArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: string. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Username`: string.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

impl Handle<AccessEntry> {
    /// `AccessEntryArn`
    #[inline]
    pub fn access_entry_arn(&self) -> Value<String> {
        self.attribute("AccessEntryArn")
    }
}

/// `AccessPolicy` of `AWS::EKS::AccessEntry`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessPolicy(Properties);

properties! { AccessPolicy }

impl AccessPolicy {
    /// `AccessScope`: `AccessScope`. Required.
    #[track_caller]
    pub fn access_scope(mut self, value: impl IntoValue<AccessScope>) -> Self {
        self.0.set("AccessScope", value);
        self
    }

    /// `PolicyArn`: string. Required.
    #[track_caller]
    pub fn policy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyArn", value);
        self
    }
}

/// `AccessScope` of `AWS::EKS::AccessEntry`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessScope(Properties);

properties! { AccessScope }

impl AccessScope {
    /// `Namespaces`: list of strings.
    #[track_caller]
    pub fn namespaces(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Namespaces", value);
        self
    }

    /// `Type`: `AccessScopeType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AccessScopeType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `AccessScopeType` of `AWS::EKS::AccessEntry`.
    AccessScopeType
    NAMESPACE "namespace"
    CLUSTER "cluster"
}

/// `Tag` of `AWS::EKS::AccessEntry`.
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
