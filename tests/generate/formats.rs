// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Test::Formats` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Test::Formats`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-test-formats.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Formats(Body);

resource! { Formats "AWS::Test::Formats" }

impl Formats {
    /// `Count`: integer.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Count", value);
        self
    }

    /// `Groups`: map of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<MapOf<format::Ec2SecurityGroupId>>) -> Self {
        self.0.set("Groups", value);
        self
    }

    /// `Key`: `KmsKey`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SubnetIds`: list of `Ec2SubnetId`.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

impl Handle<Formats> {
    /// `Ref`: `AWS::S3::Bucket.Name`
    #[inline]
    pub fn name(&self) -> Value<format::S3BucketName> {
        self.reference().unchecked().into()
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Endpoint.Address`
    #[inline]
    pub fn endpoint_address(&self) -> Value<String> {
        self.attribute("Endpoint.Address")
    }

    /// `Parts`
    #[inline]
    pub fn parts(&self) -> Value<Node> {
        self.attribute("Parts")
    }

    /// `Port`
    #[inline]
    pub fn port(&self) -> Value<i64> {
        self.attribute("Port")
    }

    /// `RoleArn`
    #[inline]
    pub fn role_arn(&self) -> Value<format::IamRoleArn> {
        self.attribute("RoleArn")
    }

    /// `Stack`
    #[inline]
    pub fn stack_(&self) -> Value<bool> {
        self.attribute("Stack")
    }

    /// `SubnetIds`
    #[inline]
    pub fn subnet_ids(&self) -> Value<Vec<format::Ec2SubnetId>> {
        self.attribute("SubnetIds")
    }
}
