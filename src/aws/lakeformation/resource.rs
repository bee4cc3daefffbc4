// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LakeFormation::Resource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::LakeFormation::Resource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-resource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Resource(Body);

resource! { Resource "AWS::LakeFormation::Resource" }

impl Resource {
    /// `HybridAccessEnabled`: boolean.
    #[track_caller]
    pub fn hybrid_access_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("HybridAccessEnabled", value);
        self
    }

    /// `ResourceArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `UseServiceLinkedRole`: boolean. Required. A change may replace the resource.
    #[track_caller]
    pub fn use_service_linked_role(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseServiceLinkedRole", value);
        self
    }

    /// `WithFederation`: boolean.
    #[track_caller]
    pub fn with_federation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("WithFederation", value);
        self
    }
}

impl Handle<Resource> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
