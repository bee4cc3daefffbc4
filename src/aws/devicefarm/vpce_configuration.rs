// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DeviceFarm::VPCEConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DeviceFarm::VPCEConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-vpceconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCEConfiguration(Body);

resource! { VPCEConfiguration "AWS::DeviceFarm::VPCEConfiguration" }

impl VPCEConfiguration {
    /// `ServiceDnsName`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn service_dns_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceDnsName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpceConfigurationDescription`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn vpce_configuration_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpceConfigurationDescription", value);
        self
    }

    /// `VpceConfigurationName`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn vpce_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpceConfigurationName", value);
        self
    }

    /// `VpceServiceName`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn vpce_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpceServiceName", value);
        self
    }
}

impl Handle<VPCEConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::DeviceFarm::VPCEConfiguration`.
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
