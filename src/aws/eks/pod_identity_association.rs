// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EKS::PodIdentityAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EKS::PodIdentityAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-podidentityassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PodIdentityAssociation(Body);

resource! { PodIdentityAssociation "AWS::EKS::PodIdentityAssociation" }

impl PodIdentityAssociation {
    /// `ClusterName`: string, at least 1 character. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `DisableSessionTags`: boolean, at least 1 character.
    #[track_caller]
    pub fn disable_session_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableSessionTags", value);
        self
    }

    /// `Namespace`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `Policy`: string, at least 1 character.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Policy", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `ServiceAccount`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceAccount", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetRoleArn`: `IamRoleArn`, at least 1 character.
    #[track_caller]
    pub fn target_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("TargetRoleArn", value);
        self
    }
}

impl Handle<PodIdentityAssociation> {
    /// `AssociationArn`
    #[inline]
    pub fn association_arn(&self) -> Value<String> {
        self.attribute("AssociationArn")
    }

    /// `AssociationId`
    #[inline]
    pub fn association_id(&self) -> Value<String> {
        self.attribute("AssociationId")
    }

    /// `ExternalId`
    #[inline]
    pub fn external_id(&self) -> Value<String> {
        self.attribute("ExternalId")
    }
}

/// `Tag` of `AWS::EKS::PodIdentityAssociation`.
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
