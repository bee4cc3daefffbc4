// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RAM::PermissionAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RAM::PermissionAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permissionassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PermissionAssociation(Body);

resource! { PermissionAssociation "AWS::RAM::PermissionAssociation" }

impl PermissionAssociation {
    /// `PermissionArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn permission_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PermissionArn", value);
        self
    }

    /// `Replace`: boolean, default false.
    #[track_caller]
    pub fn replace(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Replace", value);
        self
    }

    /// `ResourceShareArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_share_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceShareArn", value);
        self
    }
}

impl Handle<PermissionAssociation> {
    /// `AssociationStatus`
    #[inline]
    pub fn association_status(&self) -> Value<String> {
        self.attribute("AssociationStatus")
    }

    /// `FeatureSet`
    #[inline]
    pub fn feature_set(&self) -> Value<String> {
        self.attribute("FeatureSet")
    }

    /// `IsDefault`
    #[inline]
    pub fn is_default(&self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `PermissionVersion`
    #[inline]
    pub fn permission_version(&self) -> Value<String> {
        self.attribute("PermissionVersion")
    }

    /// `ResourceType`
    #[inline]
    pub fn resource_type(&self) -> Value<String> {
        self.attribute("ResourceType")
    }
}
