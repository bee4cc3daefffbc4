// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityAgent::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityAgent::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::SecurityAgent::Application" }

impl Application {
    /// `DefaultKmsKeyId`: string, at most 2048 characters.
    #[track_caller]
    pub fn default_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultKmsKeyId", value);
        self
    }

    /// `IdCConfiguration`: `IdCConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn id_c_configuration(mut self, value: impl IntoValue<IdCConfiguration>) -> Self {
        self.0.set("IdCConfiguration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Application> {
    /// `ApplicationId`
    #[inline]
    pub fn application_id(&self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// `ApplicationName`
    #[inline]
    pub fn application_name(&self) -> Value<String> {
        self.attribute("ApplicationName")
    }

    /// `Domain`
    #[inline]
    pub fn domain(&self) -> Value<String> {
        self.attribute("Domain")
    }

    /// `IdCConfiguration.IdCApplicationArn`
    #[inline]
    pub fn id_c_configuration_id_c_application_arn(&self) -> Value<String> {
        self.attribute("IdCConfiguration.IdCApplicationArn")
    }
}

/// `IdCConfiguration` of `AWS::SecurityAgent::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdCConfiguration(Properties);

properties! { IdCConfiguration }

impl IdCConfiguration {
    /// `IdCInstanceArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn id_c_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdCInstanceArn", value);
        self
    }
}

/// `Tag` of `AWS::SecurityAgent::Application`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
