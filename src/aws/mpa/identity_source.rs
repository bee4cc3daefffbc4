// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MPA::IdentitySource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MPA::IdentitySource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-identitysource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentitySource(Body);

resource! { IdentitySource "AWS::MPA::IdentitySource" }

impl IdentitySource {
    /// `IdentitySourceParameters`: `IdentitySourceParameters`. Required. A change replaces the resource.
    #[track_caller]
    pub fn identity_source_parameters(
        mut self,
        value: impl IntoValue<IdentitySourceParameters>,
    ) -> Self {
        self.0.set("IdentitySourceParameters", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IdentitySource> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `IdentitySourceArn`
    #[inline]
    pub fn identity_source_arn(&self) -> Value<String> {
        self.attribute("IdentitySourceArn")
    }

    /// `IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl`
    #[inline]
    pub fn identity_source_parameters_iam_identity_center_approval_portal_url(
        &self,
    ) -> Value<String> {
        self.attribute("IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl")
    }

    /// `IdentitySourceType`
    #[inline]
    pub fn identity_source_type(&self) -> Value<String> {
        self.attribute("IdentitySourceType")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusCode`
    #[inline]
    pub fn status_code(&self) -> Value<String> {
        self.attribute("StatusCode")
    }

    /// `StatusMessage`
    #[inline]
    pub fn status_message(&self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// `IamIdentityCenter` of `AWS::MPA::IdentitySource`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamIdentityCenter(Properties);

properties! { IamIdentityCenter }

impl IamIdentityCenter {
    /// `InstanceArn`: string, 20 to 2048 characters, pattern `^arn:.+:sso:::instance/(?:sso)?ins-[a-zA-Z0-9-.]{16}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Region`: string, at most 1000 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `IdentitySourceParameters` of `AWS::MPA::IdentitySource`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentitySourceParameters(Properties);

properties! { IdentitySourceParameters }

impl IdentitySourceParameters {
    /// `IamIdentityCenter`: `IamIdentityCenter`. Required. A change replaces the resource.
    #[track_caller]
    pub fn iam_identity_center(mut self, value: impl IntoValue<IamIdentityCenter>) -> Self {
        self.0.set("IamIdentityCenter", value);
        self
    }
}

/// `Tag` of `AWS::MPA::IdentitySource`.
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
