// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RAM::ResourceShare` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RAM::ResourceShare`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceshare.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceShare(Body);

resource! { ResourceShare "AWS::RAM::ResourceShare" }

impl ResourceShare {
    /// `AllowExternalPrincipals`: boolean.
    #[track_caller]
    pub fn allow_external_principals(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowExternalPrincipals", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PermissionArns`: list of strings.
    #[track_caller]
    pub fn permission_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PermissionArns", value);
        self
    }

    /// `Principals`: list of strings.
    #[track_caller]
    pub fn principals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Principals", value);
        self
    }

    /// `ResourceArns`: list of strings.
    #[track_caller]
    pub fn resource_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceArns", value);
        self
    }

    /// `ResourceShareConfiguration`: `ResourceShareConfiguration`.
    #[track_caller]
    pub fn resource_share_configuration(
        mut self,
        value: impl IntoValue<ResourceShareConfiguration>,
    ) -> Self {
        self.0.set("ResourceShareConfiguration", value);
        self
    }

    /// `Sources`: list of strings.
    #[track_caller]
    pub fn sources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Sources", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ResourceShare> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `FeatureSet`
    #[inline]
    pub fn feature_set(&self) -> Value<String> {
        self.attribute("FeatureSet")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `OwningAccountId`
    #[inline]
    pub fn owning_account_id(&self) -> Value<String> {
        self.attribute("OwningAccountId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `ResourceShareConfiguration` of `AWS::RAM::ResourceShare`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceShareConfiguration(Properties);

properties! { ResourceShareConfiguration }

impl ResourceShareConfiguration {
    /// `ExclusiveAccountAccess`: boolean.
    #[track_caller]
    pub fn exclusive_account_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExclusiveAccountAccess", value);
        self
    }

    /// `RetainSharingOnAccountLeaveOrganization`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn retain_sharing_on_account_leave_organization(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.set("RetainSharingOnAccountLeaveOrganization", value);
        self
    }
}

/// `Tag` of `AWS::RAM::ResourceShare`.
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
