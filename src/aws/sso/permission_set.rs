// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSO::PermissionSet` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSO::PermissionSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PermissionSet(Body);

resource! { PermissionSet "AWS::SSO::PermissionSet" }

impl PermissionSet {
    /// `CustomerManagedPolicyReferences`: list of `CustomerManagedPolicyReference`, at most 25 items.
    #[track_caller]
    pub fn customer_managed_policy_references(
        mut self,
        value: impl IntoValue<ListOf<CustomerManagedPolicyReference>>,
    ) -> Self {
        self.0.set("CustomerManagedPolicyReferences", value);
        self
    }

    /// `Description`: string, 1 to 700 characters, pattern `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InlinePolicy`: object or string.
    #[track_caller]
    pub fn inline_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("InlinePolicy", value);
        self
    }

    /// `InstanceArn`: string, 10 to 1224 characters, pattern `arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `ManagedPolicies`: list of strings, at most 25 items.
    #[track_caller]
    pub fn managed_policies(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ManagedPolicies", value);
        self
    }

    /// `Name`: string, 1 to 32 characters, pattern `[\w+=,.@-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PermissionsBoundary`: `PermissionsBoundary`.
    #[track_caller]
    pub fn permissions_boundary(mut self, value: impl IntoValue<PermissionsBoundary>) -> Self {
        self.0.set("PermissionsBoundary", value);
        self
    }

    /// `RelayStateType`: string, 1 to 240 characters, pattern `[a-zA-Z0-9&amp;$@#\/%?=~\-_'&quot;|!:,.;*+\[\]\ \(\)\{\}]+`.
    #[track_caller]
    pub fn relay_state_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RelayStateType", value);
        self
    }

    /// `SessionDuration`: string, 1 to 100 characters.
    #[track_caller]
    pub fn session_duration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SessionDuration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PermissionSet> {
    /// `PermissionSetArn`
    #[inline]
    pub fn permission_set_arn(&self) -> Value<String> {
        self.attribute("PermissionSetArn")
    }
}

/// `CustomerManagedPolicyReference` of `AWS::SSO::PermissionSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerManagedPolicyReference(Properties);

properties! { CustomerManagedPolicyReference }

impl CustomerManagedPolicyReference {
    /// `Name`: string, 1 to 128 characters, pattern `[\w+=,.@-]+`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Path`: string, 1 to 512 characters, pattern `((/[A-Za-z0-9\.,\+@=_-]+)*)/`.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}

/// `PermissionsBoundary` of `AWS::SSO::PermissionSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct PermissionsBoundary(Properties);

properties! { PermissionsBoundary }

impl PermissionsBoundary {
    /// `CustomerManagedPolicyReference`: `CustomerManagedPolicyReference`.
    #[track_caller]
    pub fn customer_managed_policy_reference(
        mut self,
        value: impl IntoValue<CustomerManagedPolicyReference>,
    ) -> Self {
        self.0.set("CustomerManagedPolicyReference", value);
        self
    }

    /// `ManagedPolicyArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn managed_policy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManagedPolicyArn", value);
        self
    }
}

/// `Tag` of `AWS::SSO::PermissionSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `[\w+=,.@-]+`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `[\w+=,.@-]+`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
