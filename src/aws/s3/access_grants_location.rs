// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3::AccessGrantsLocation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3::AccessGrantsLocation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantslocation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessGrantsLocation(Body);

resource! { AccessGrantsLocation "AWS::S3::AccessGrantsLocation" }

impl AccessGrantsLocation {
    /// `IamRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IamRoleArn", value);
        self
    }

    /// `LocationScope`: string. Required.
    #[track_caller]
    pub fn location_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocationScope", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AccessGrantsLocation> {
    /// `AccessGrantsLocationArn`
    #[inline]
    pub fn access_grants_location_arn(&self) -> Value<String> {
        self.attribute("AccessGrantsLocationArn")
    }

    /// `AccessGrantsLocationId`
    #[inline]
    pub fn access_grants_location_id(&self) -> Value<String> {
        self.attribute("AccessGrantsLocationId")
    }
}

/// `Tag` of `AWS::S3::AccessGrantsLocation`.
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
