// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Profiles::ProfileResourceAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53Profiles::ProfileResourceAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileresourceassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ProfileResourceAssociation(Body);

resource! { ProfileResourceAssociation "AWS::Route53Profiles::ProfileResourceAssociation" }

impl ProfileResourceAssociation {
    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProfileId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileId", value);
        self
    }

    /// `ResourceArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `ResourceProperties`: string.
    #[track_caller]
    pub fn resource_properties(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceProperties", value);
        self
    }
}

impl Handle<ProfileResourceAssociation> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ResourceType`
    #[inline]
    pub fn resource_type(&self) -> Value<String> {
        self.attribute("ResourceType")
    }
}
