// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GlobalAccelerator::Listener` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GlobalAccelerator::Listener`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-listener.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Listener(Body);

resource! { Listener "AWS::GlobalAccelerator::Listener" }

impl Listener {
    /// `AcceleratorArn`: string, at most 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn accelerator_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AcceleratorArn", value);
        self
    }

    /// `ClientAffinity`: `ClientAffinity`, default `NONE`.
    #[track_caller]
    pub fn client_affinity(mut self, value: impl IntoValue<ClientAffinity>) -> Self {
        self.0.set("ClientAffinity", value);
        self
    }

    /// `PortRanges`: list of `PortRange`, 1 to 10 items. Required.
    #[track_caller]
    pub fn port_ranges(mut self, value: impl IntoValue<ListOf<PortRange>>) -> Self {
        self.0.set("PortRanges", value);
        self
    }

    /// `Protocol`: `Protocol`, default `TCP`. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }
}

impl Handle<Listener> {
    /// `ListenerArn`
    #[inline]
    pub fn listener_arn(&self) -> Value<String> {
        self.attribute("ListenerArn")
    }
}

choice! {
    /// `ClientAffinity` of `AWS::GlobalAccelerator::Listener`.
    ClientAffinity
    NONE "NONE"
    SOURCE_IP "SOURCE_IP"
}

/// `PortRange` of `AWS::GlobalAccelerator::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortRange(Properties);

properties! { PortRange }

impl PortRange {
    /// `FromPort`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FromPort", value);
        self
    }

    /// `ToPort`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ToPort", value);
        self
    }
}

choice! {
    /// `Protocol` of `AWS::GlobalAccelerator::Listener`.
    Protocol
    TCP "TCP"
    UDP "UDP"
}
