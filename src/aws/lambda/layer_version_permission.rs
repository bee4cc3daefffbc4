// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::LayerVersionPermission` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lambda::LayerVersionPermission`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LayerVersionPermission(Body);

resource! { LayerVersionPermission "AWS::Lambda::LayerVersionPermission" }

impl LayerVersionPermission {
    /// `Action`: string, at most 22 characters, pattern `^lambda:GetLayerVersion$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `LayerVersionArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn layer_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LayerVersionArn", value);
        self
    }

    /// `OrganizationId`: string, at most 34 characters, pattern `^o-[a-z0-9]{10,32}$`. A change replaces the resource.
    #[track_caller]
    pub fn organization_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationId", value);
        self
    }

    /// `Principal`: string, at most 10000 characters, pattern `^\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }
}

impl Handle<LayerVersionPermission> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
