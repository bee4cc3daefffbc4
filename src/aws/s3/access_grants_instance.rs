// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3::AccessGrantsInstance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3::AccessGrantsInstance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantsinstance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessGrantsInstance(Body);

resource! { AccessGrantsInstance "AWS::S3::AccessGrantsInstance" }

impl AccessGrantsInstance {
    /// `IdentityCenterArn`: string.
    #[track_caller]
    pub fn identity_center_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityCenterArn", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AccessGrantsInstance> {
    /// `AccessGrantsInstanceArn`
    #[inline]
    pub fn access_grants_instance_arn(&self) -> Value<String> {
        self.attribute("AccessGrantsInstanceArn")
    }

    /// `AccessGrantsInstanceId`
    #[inline]
    pub fn access_grants_instance_id(&self) -> Value<String> {
        self.attribute("AccessGrantsInstanceId")
    }
}

/// `Tag` of `AWS::S3::AccessGrantsInstance`.
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
