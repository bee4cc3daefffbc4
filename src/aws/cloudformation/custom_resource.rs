// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::CustomResource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::CloudFormation::CustomResource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomResource(Body);

resource! { CustomResource "AWS::CloudFormation::CustomResource" }

impl CustomResource {
    /// `ServiceTimeout`: integer.
    #[track_caller]
    pub fn service_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ServiceTimeout", value);
        self
    }

    /// `ServiceToken`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceToken", value);
        self
    }
}

impl Handle<CustomResource> {
    /// `*`
    #[inline]
    pub fn v(&self) -> Value<Node> {
        self.attribute("*")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
