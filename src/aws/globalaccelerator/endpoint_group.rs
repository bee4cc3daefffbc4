// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GlobalAccelerator::EndpointGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GlobalAccelerator::EndpointGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-endpointgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EndpointGroup(Body);

resource! { EndpointGroup "AWS::GlobalAccelerator::EndpointGroup" }

impl EndpointGroup {
    /// `EndpointConfigurations`: list of `EndpointConfiguration`, at most 10 items.
    #[track_caller]
    pub fn endpoint_configurations(
        mut self,
        value: impl IntoValue<ListOf<EndpointConfiguration>>,
    ) -> Self {
        self.0.set("EndpointConfigurations", value);
        self
    }

    /// `EndpointGroupRegion`: string, at most 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_group_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointGroupRegion", value);
        self
    }

    /// `HealthCheckIntervalSeconds`: integer, 10 to 30, default 30.
    #[track_caller]
    pub fn health_check_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthCheckIntervalSeconds", value);
        self
    }

    /// `HealthCheckPath`: string, at most 255 characters, pattern `^/[-a-zA-Z0-9@:%_\\+.~#?&/=]*$`, default `/`.
    #[track_caller]
    pub fn health_check_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HealthCheckPath", value);
        self
    }

    /// `HealthCheckPort`: integer, -1 to 65535, default -1.
    #[track_caller]
    pub fn health_check_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthCheckPort", value);
        self
    }

    /// `HealthCheckProtocol`: `HealthCheckProtocol`, default `TCP`.
    #[track_caller]
    pub fn health_check_protocol(mut self, value: impl IntoValue<HealthCheckProtocol>) -> Self {
        self.0.set("HealthCheckProtocol", value);
        self
    }

    /// `ListenerArn`: string, at most 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn listener_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ListenerArn", value);
        self
    }

    /// `PortOverrides`: list of `PortOverride`, at most 10 items.
    #[track_caller]
    pub fn port_overrides(mut self, value: impl IntoValue<ListOf<PortOverride>>) -> Self {
        self.0.set("PortOverrides", value);
        self
    }

    /// `ThresholdCount`: integer, 1 to 10, default 3.
    #[track_caller]
    pub fn threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThresholdCount", value);
        self
    }

    /// `TrafficDialPercentage`: number, 0 to 100, default 100.
    #[track_caller]
    pub fn traffic_dial_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TrafficDialPercentage", value);
        self
    }
}

impl Handle<EndpointGroup> {
    /// `EndpointGroupArn`
    #[inline]
    pub fn endpoint_group_arn(&self) -> Value<String> {
        self.attribute("EndpointGroupArn")
    }
}

/// `EndpointConfiguration` of `AWS::GlobalAccelerator::EndpointGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct EndpointConfiguration(Properties);

properties! { EndpointConfiguration }

impl EndpointConfiguration {
    /// `AttachmentArn`: string, at most 255 characters.
    #[track_caller]
    pub fn attachment_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttachmentArn", value);
        self
    }

    /// `ClientIPPreservationEnabled`: boolean, default true.
    #[track_caller]
    pub fn client_ip_preservation_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ClientIPPreservationEnabled", value);
        self
    }

    /// `EndpointId`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointId", value);
        self
    }

    /// `Weight`: integer, 0 to 255, default 100.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

choice! {
    /// `HealthCheckProtocol` of `AWS::GlobalAccelerator::EndpointGroup`.
    HealthCheckProtocol
    TCP "TCP"
    HTTP "HTTP"
    HTTPS "HTTPS"
}

/// `PortOverride` of `AWS::GlobalAccelerator::EndpointGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortOverride(Properties);

properties! { PortOverride }

impl PortOverride {
    /// `EndpointPort`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn endpoint_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EndpointPort", value);
        self
    }

    /// `ListenerPort`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn listener_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ListenerPort", value);
        self
    }
}
