// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::M2::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::MapOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::M2::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::M2::Application" }

impl Application {
    /// `Definition`: `Definition`.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<Definition>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EngineType`: `EngineType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn engine_type(mut self, value: impl IntoValue<EngineType>) -> Self {
        self.0.set("EngineType", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Name`: string, pattern `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: map of strings, at most 200 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
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

    /// `ApplicationId`
    #[inline]
    pub fn application_id(&self) -> Value<String> {
        self.attribute("ApplicationId")
    }
}

/// `Definition` of `AWS::M2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Definition(Properties);

properties! { Definition }

impl Definition {
    /// `Content`: string, 1 to 6500 characters.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `S3Location`: string, pattern `^\S{1,2000}$`.
    #[track_caller]
    pub fn s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Location", value);
        self
    }
}

choice! {
    /// `EngineType` of `AWS::M2::Application`.
    EngineType
    MICROFOCUS "microfocus"
    BLUAGE "bluage"
}
