// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::StaticIp` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lightsail::StaticIp`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-staticip.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StaticIp(Body);

resource! { StaticIp "AWS::Lightsail::StaticIp" }

impl StaticIp {
    /// `AttachedTo`: string.
    #[track_caller]
    pub fn attached_to(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttachedTo", value);
        self
    }

    /// `StaticIpName`: string, pattern `^\w[\w\-]*\w$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn static_ip_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StaticIpName", value);
        self
    }
}

impl Handle<StaticIp> {
    /// `IpAddress`
    #[inline]
    pub fn ip_address(&self) -> Value<String> {
        self.attribute("IpAddress")
    }

    /// `IsAttached`
    #[inline]
    pub fn is_attached(&self) -> Value<bool> {
        self.attribute("IsAttached")
    }

    /// `StaticIpArn`
    #[inline]
    pub fn static_ip_arn(&self) -> Value<String> {
        self.attribute("StaticIpArn")
    }
}
