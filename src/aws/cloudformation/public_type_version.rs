// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::PublicTypeVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFormation::PublicTypeVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publictypeversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicTypeVersion(Body);

resource! { PublicTypeVersion "AWS::CloudFormation::PublicTypeVersion" }

impl PublicTypeVersion {
    /// `Arn`: string, at most 1024 characters, pattern `arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:[0-9]{12}:type/.+`. A change replaces the resource.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `LogDeliveryBucket`: string. A change replaces the resource.
    #[track_caller]
    pub fn log_delivery_bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogDeliveryBucket", value);
        self
    }

    /// `PublicVersionNumber`: string, 5 to 64 characters, pattern `^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(.*)$`. A change replaces the resource.
    #[track_caller]
    pub fn public_version_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicVersionNumber", value);
        self
    }

    /// `Type`: `Type`. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `TypeName`: string, pattern `[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}`. A change replaces the resource.
    #[track_caller]
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeName", value);
        self
    }
}

impl Handle<PublicTypeVersion> {
    /// `PublicTypeArn`
    #[inline]
    pub fn public_type_arn(&self) -> Value<String> {
        self.attribute("PublicTypeArn")
    }

    /// `PublisherId`
    #[inline]
    pub fn publisher_id(&self) -> Value<String> {
        self.attribute("PublisherId")
    }

    /// `TypeVersionArn`
    #[inline]
    pub fn type_version_arn(&self) -> Value<String> {
        self.attribute("TypeVersionArn")
    }
}

choice! {
    /// `Type` of `AWS::CloudFormation::PublicTypeVersion`.
    Type
    RESOURCE "RESOURCE"
    MODULE "MODULE"
    HOOK "HOOK"
}
