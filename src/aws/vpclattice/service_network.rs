// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VpcLattice::ServiceNetwork` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VpcLattice::ServiceNetwork`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetwork.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNetwork(Body);

resource! { ServiceNetwork "AWS::VpcLattice::ServiceNetwork" }

impl ServiceNetwork {
    /// `AuthType`: `AuthType`, default `NONE`.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<AuthType>) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `Name`: string, 3 to 63 characters, pattern `^(?!servicenetwork-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SharingConfig`: `SharingConfig`. A change replaces the resource.
    #[track_caller]
    pub fn sharing_config(mut self, value: impl IntoValue<SharingConfig>) -> Self {
        self.0.set("SharingConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ServiceNetwork> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

choice! {
    /// `AuthType` of `AWS::VpcLattice::ServiceNetwork`.
    AuthType
    NONE "NONE"
    AWS_IAM "AWS_IAM"
}

/// `SharingConfig` of `AWS::VpcLattice::ServiceNetwork`.
#[derive(Clone, Default)]
#[must_use]
pub struct SharingConfig(Properties);

properties! { SharingConfig }

impl SharingConfig {
    /// `enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("enabled", value);
        self
    }
}

/// `Tag` of `AWS::VpcLattice::ServiceNetwork`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
