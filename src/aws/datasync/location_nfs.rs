// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataSync::LocationNFS` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataSync::LocationNFS`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationnfs.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationNFS(Body);

resource! { LocationNFS "AWS::DataSync::LocationNFS" }

impl LocationNFS {
    /// `MountOptions`: `MountOptions`.
    #[track_caller]
    pub fn mount_options(mut self, value: impl IntoValue<MountOptions>) -> Self {
        self.0.set("MountOptions", value);
        self
    }

    /// `OnPremConfig`: `OnPremConfig`. Required.
    #[track_caller]
    pub fn on_prem_config(mut self, value: impl IntoValue<OnPremConfig>) -> Self {
        self.0.set("OnPremConfig", value);
        self
    }

    /// `ServerHostname`: string, at most 255 characters, pattern `^(([a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9\-]*[A-Za-z0-9])$`. A change replaces the resource.
    #[track_caller]
    pub fn server_hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerHostname", value);
        self
    }

    /// `Subdirectory`: string, at most 4096 characters, pattern `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`.
    #[track_caller]
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subdirectory", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LocationNFS> {
    /// `LocationArn`
    #[inline]
    pub fn location_arn(&self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// `LocationUri`
    #[inline]
    pub fn location_uri(&self) -> Value<String> {
        self.attribute("LocationUri")
    }
}

/// `MountOptions` of `AWS::DataSync::LocationNFS`.
#[derive(Clone, Default)]
#[must_use]
pub struct MountOptions(Properties);

properties! { MountOptions }

impl MountOptions {
    /// `Version`: `MountOptionsVersion`.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<MountOptionsVersion>) -> Self {
        self.0.set("Version", value);
        self
    }
}

choice! {
    /// `MountOptionsVersion` of `AWS::DataSync::LocationNFS`.
    MountOptionsVersion
    AUTOMATIC "AUTOMATIC"
    NFS3 "NFS3"
    NFS4_0 "NFS4_0"
    NFS4_1 "NFS4_1"
    NFS4_2 "NFS4_2"
}

/// `OnPremConfig` of `AWS::DataSync::LocationNFS`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnPremConfig(Properties);

properties! { OnPremConfig }

impl OnPremConfig {
    /// `AgentArns`: list of strings, 1 to 8 items. Required.
    #[track_caller]
    pub fn agent_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AgentArns", value);
        self
    }
}

/// `Tag` of `AWS::DataSync::LocationNFS`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:/-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:@/-]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
