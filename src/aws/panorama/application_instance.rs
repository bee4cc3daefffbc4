// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Panorama::ApplicationInstance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Panorama::ApplicationInstance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-applicationinstance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationInstance(Body);

resource! { ApplicationInstance "AWS::Panorama::ApplicationInstance" }

impl ApplicationInstance {
    /// `ApplicationInstanceIdToReplace`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\-\_]+$`. A change replaces the resource.
    #[track_caller]
    pub fn application_instance_id_to_replace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationInstanceIdToReplace", value);
        self
    }

    /// `DefaultRuntimeContextDevice`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\-\_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn default_runtime_context_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultRuntimeContextDevice", value);
        self
    }

    /// `Description`: string, at most 255 characters, pattern `^.*$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ManifestOverridesPayload`: `ManifestOverridesPayload`. A change replaces the resource.
    #[track_caller]
    pub fn manifest_overrides_payload(
        mut self,
        value: impl IntoValue<ManifestOverridesPayload>,
    ) -> Self {
        self.0.set("ManifestOverridesPayload", value);
        self
    }

    /// `ManifestPayload`: `ManifestPayload`. Required. A change replaces the resource.
    #[track_caller]
    pub fn manifest_payload(mut self, value: impl IntoValue<ManifestPayload>) -> Self {
        self.0.set("ManifestPayload", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\-\_]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RuntimeRoleArn`: `IamRoleArn`, 1 to 255 characters, pattern `^arn:[a-z0-9][-.a-z0-9]{0,62}:iam::[0-9]{12}:role/.+$`. A change replaces the resource.
    #[track_caller]
    pub fn runtime_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RuntimeRoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ApplicationInstance> {
    /// `ApplicationInstanceId`
    #[inline]
    pub fn application_instance_id(&self) -> Value<String> {
        self.attribute("ApplicationInstanceId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<i64> {
        self.attribute("CreatedTime")
    }

    /// `DefaultRuntimeContextDeviceName`
    #[inline]
    pub fn default_runtime_context_device_name(&self) -> Value<String> {
        self.attribute("DefaultRuntimeContextDeviceName")
    }

    /// `HealthStatus`
    #[inline]
    pub fn health_status(&self) -> Value<String> {
        self.attribute("HealthStatus")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<i64> {
        self.attribute("LastUpdatedTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusDescription`
    #[inline]
    pub fn status_description(&self) -> Value<String> {
        self.attribute("StatusDescription")
    }
}

/// `ManifestOverridesPayload` of `AWS::Panorama::ApplicationInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManifestOverridesPayload(Properties);

properties! { ManifestOverridesPayload }

impl ManifestOverridesPayload {
    /// `PayloadData`: string, at most 51200 characters, pattern `^.+$`.
    #[track_caller]
    pub fn payload_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PayloadData", value);
        self
    }
}

/// `ManifestPayload` of `AWS::Panorama::ApplicationInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManifestPayload(Properties);

properties! { ManifestPayload }

impl ManifestPayload {
    /// `PayloadData`: string, 1 to 51200 characters, pattern `^.+$`.
    #[track_caller]
    pub fn payload_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PayloadData", value);
        self
    }
}

/// `Tag` of `AWS::Panorama::ApplicationInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^.+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^.+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
