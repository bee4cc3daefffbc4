// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EKS::Addon` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EKS::Addon`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Addon(Body);

resource! { Addon "AWS::EKS::Addon" }

impl Addon {
    /// `AddonName`: string, at least 1 character. Required. A change replaces the resource.
    #[track_caller]
    pub fn addon_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AddonName", value);
        self
    }

    /// `AddonVersion`: string, at least 1 character.
    #[track_caller]
    pub fn addon_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AddonVersion", value);
        self
    }

    /// `ClusterName`: string, at least 1 character. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `ConfigurationValues`: string, at least 1 character.
    #[track_caller]
    pub fn configuration_values(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationValues", value);
        self
    }

    /// `NamespaceConfig`: `NamespaceConfig`. A change replaces the resource.
    #[track_caller]
    pub fn namespace_config(mut self, value: impl IntoValue<NamespaceConfig>) -> Self {
        self.0.set("NamespaceConfig", value);
        self
    }

    /// `PodIdentityAssociations`: list of `PodIdentityAssociation`.
    #[track_caller]
    pub fn pod_identity_associations(
        mut self,
        value: impl IntoValue<ListOf<PodIdentityAssociation>>,
    ) -> Self {
        self.0.set("PodIdentityAssociations", value);
        self
    }

    /// `PreserveOnDelete`: boolean.
    #[track_caller]
    pub fn preserve_on_delete(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PreserveOnDelete", value);
        self
    }

    /// `ResolveConflicts`: `ResolveConflicts`, at least 1 character.
    #[track_caller]
    pub fn resolve_conflicts(mut self, value: impl IntoValue<ResolveConflicts>) -> Self {
        self.0.set("ResolveConflicts", value);
        self
    }

    /// `ServiceAccountRoleArn`: `IamRoleArn`, 1 to 255 characters.
    #[track_caller]
    pub fn service_account_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceAccountRoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Addon> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `NamespaceConfig` of `AWS::EKS::Addon`.
#[derive(Clone, Default)]
#[must_use]
pub struct NamespaceConfig(Properties);

properties! { NamespaceConfig }

impl NamespaceConfig {
    /// `Namespace`: string, 1 to 63 characters. Required.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `PodIdentityAssociation` of `AWS::EKS::Addon`.
#[derive(Clone, Default)]
#[must_use]
pub struct PodIdentityAssociation(Properties);

properties! { PodIdentityAssociation }

impl PodIdentityAssociation {
    /// `RoleArn`: `IamRoleArn`, pattern `^arn:aws[a-zA-Z-]*:iam::\d{12}:(role)\/*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `ServiceAccount`: string. Required.
    #[track_caller]
    pub fn service_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceAccount", value);
        self
    }
}

choice! {
    /// `ResolveConflicts` of `AWS::EKS::Addon`.
    ResolveConflicts
    NONE "NONE"
    OVERWRITE "OVERWRITE"
    PRESERVE "PRESERVE"
}

/// `Tag` of `AWS::EKS::Addon`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
