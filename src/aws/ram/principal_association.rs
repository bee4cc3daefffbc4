// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RAM::PrincipalAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RAM::PrincipalAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-principalassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PrincipalAssociation(Body);

resource! { PrincipalAssociation "AWS::RAM::PrincipalAssociation" }

impl PrincipalAssociation {
    /// `Principal`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }

    /// `ResourceShareArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_share_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceShareArn", value);
        self
    }
}

impl Handle<PrincipalAssociation> {
    /// `AssociationType`
    #[inline]
    pub fn association_type(&self) -> Value<String> {
        self.attribute("AssociationType")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `External`
    #[inline]
    pub fn external(&self) -> Value<bool> {
        self.attribute("External")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}
