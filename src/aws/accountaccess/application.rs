// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AccountAccess::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AccountAccess::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::AccountAccess::Application" }

impl Application {
    /// `IdentitySource`: `IdentitySource`. Required. A change replaces the resource.
    #[track_caller]
    pub fn identity_source(mut self, value: impl IntoValue<IdentitySource>) -> Self {
        self.0.set("IdentitySource", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Application> {
    /// `ApplicationArn`
    #[inline]
    pub fn application_arn(&self) -> Value<String> {
        self.attribute("ApplicationArn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `IdentitySource.IdentityCenter.ApplicationArn`
    #[inline]
    pub fn identity_source_identity_center_application_arn(&self) -> Value<String> {
        self.attribute("IdentitySource.IdentityCenter.ApplicationArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TenantId`
    #[inline]
    pub fn tenant_id(&self) -> Value<String> {
        self.attribute("TenantId")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `IdentityCenter` of `AWS::AccountAccess::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityCenter(Properties);

properties! { IdentityCenter }

impl IdentityCenter {
    /// `InstanceArn`: string, 10 to 1224 characters, pattern `^arn:[a-z0-9-]+:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`. Required.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }
}

/// `IdentitySource` of `AWS::AccountAccess::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentitySource(Properties);

properties! { IdentitySource }

impl IdentitySource {
    /// `IdentityCenter`: `IdentityCenter`. Required.
    #[track_caller]
    pub fn identity_center(mut self, value: impl IntoValue<IdentityCenter>) -> Self {
        self.0.set("IdentityCenter", value);
        self
    }
}

/// `Tag` of `AWS::AccountAccess::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
