// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GlobalAccelerator::Accelerator` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GlobalAccelerator::Accelerator`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-accelerator.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Accelerator(Body);

resource! { Accelerator "AWS::GlobalAccelerator::Accelerator" }

impl Accelerator {
    /// `Enabled`: boolean, default true.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `FlowLogsEnabled`: boolean, default false.
    #[track_caller]
    pub fn flow_logs_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FlowLogsEnabled", value);
        self
    }

    /// `FlowLogsS3Bucket`: string, at most 255 characters.
    #[track_caller]
    pub fn flow_logs_s3_bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowLogsS3Bucket", value);
        self
    }

    /// `FlowLogsS3Prefix`: string, at most 255 characters.
    #[track_caller]
    pub fn flow_logs_s3_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowLogsS3Prefix", value);
        self
    }

    /// `IpAddressType`: `IpAddressType`, default `IPV4`.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `IpAddresses`: list of strings, at most 2 items.
    #[track_caller]
    pub fn ip_addresses(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IpAddresses", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]{0,64}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Accelerator> {
    /// `AcceleratorArn`
    #[inline]
    pub fn accelerator_arn(&self) -> Value<String> {
        self.attribute("AcceleratorArn")
    }

    /// `DnsName`
    #[inline]
    pub fn dns_name(&self) -> Value<String> {
        self.attribute("DnsName")
    }

    /// `DualStackDnsName`
    #[inline]
    pub fn dual_stack_dns_name(&self) -> Value<String> {
        self.attribute("DualStackDnsName")
    }

    /// `Ipv4Addresses`
    #[inline]
    pub fn ipv4_addresses(&self) -> Value<Vec<String>> {
        self.attribute("Ipv4Addresses")
    }

    /// `Ipv6Addresses`
    #[inline]
    pub fn ipv6_addresses(&self) -> Value<Vec<String>> {
        self.attribute("Ipv6Addresses")
    }
}

choice! {
    /// `IpAddressType` of `AWS::GlobalAccelerator::Accelerator`.
    IpAddressType
    IPV4 "IPV4"
    DUAL_STACK "DUAL_STACK"
}

/// `Tag` of `AWS::GlobalAccelerator::Accelerator`.
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

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
