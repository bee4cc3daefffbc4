// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IAM::ManagedPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IAM::ManagedPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedPolicy(Body);

resource! { ManagedPolicy "AWS::IAM::ManagedPolicy" }

impl ManagedPolicy {
    /// `Description`: string, at most 1000 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Groups`: list of strings.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Groups", value);
        self
    }

    /// `ManagedPolicyName`: string. A change replaces the resource.
    #[track_caller]
    pub fn managed_policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManagedPolicyName", value);
        self
    }

    /// `Path`: string, 1 to 512 characters, pattern `^((/[A-Za-z0-9\.,\+@=_-]+)*)/$`, default `/`. A change replaces the resource.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `PolicyDocument`: any value, 1 to 131072 characters, pattern `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }

    /// `Roles`: list of strings.
    #[track_caller]
    pub fn roles(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Roles", value);
        self
    }

    /// `Users`: list of strings.
    #[track_caller]
    pub fn users(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Users", value);
        self
    }
}

impl Handle<ManagedPolicy> {
    /// `AttachmentCount`
    #[inline]
    pub fn attachment_count(&self) -> Value<i64> {
        self.attribute("AttachmentCount")
    }

    /// `CreateDate`
    #[inline]
    pub fn create_date(&self) -> Value<String> {
        self.attribute("CreateDate")
    }

    /// `DefaultVersionId`
    #[inline]
    pub fn default_version_id(&self) -> Value<String> {
        self.attribute("DefaultVersionId")
    }

    /// `IsAttachable`
    #[inline]
    pub fn is_attachable(&self) -> Value<bool> {
        self.attribute("IsAttachable")
    }

    /// `PermissionsBoundaryUsageCount`
    #[inline]
    pub fn permissions_boundary_usage_count(&self) -> Value<i64> {
        self.attribute("PermissionsBoundaryUsageCount")
    }

    /// `PolicyArn`
    #[inline]
    pub fn policy_arn(&self) -> Value<String> {
        self.attribute("PolicyArn")
    }

    /// `PolicyId`
    #[inline]
    pub fn policy_id(&self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// `UpdateDate`
    #[inline]
    pub fn update_date(&self) -> Value<String> {
        self.attribute("UpdateDate")
    }
}
