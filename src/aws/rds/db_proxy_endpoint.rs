// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::DBProxyEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RDS::DBProxyEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxyendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBProxyEndpoint(Body);

resource! { DBProxyEndpoint "AWS::RDS::DBProxyEndpoint" }

impl DBProxyEndpoint {
    /// `DBProxyEndpointName`: string, 1 to 64 characters, pattern `[0-z]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_proxy_endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBProxyEndpointName", value);
        self
    }

    /// `DBProxyName`: string, 1 to 64 characters, pattern `[0-z]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_proxy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBProxyName", value);
        self
    }

    /// `EndpointNetworkType`: `EndpointNetworkType`. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_network_type(mut self, value: impl IntoValue<EndpointNetworkType>) -> Self {
        self.0.set("EndpointNetworkType", value);
        self
    }

    /// `Tags`: list of `TagFormat`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagFormat>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetRole`: `TargetRole`.
    #[track_caller]
    pub fn target_role(mut self, value: impl IntoValue<TargetRole>) -> Self {
        self.0.set("TargetRole", value);
        self
    }

    /// `VpcSecurityGroupIds`: list of `Ec2SecurityGroupId`, at least 1 item.
    #[track_caller]
    pub fn vpc_security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("VpcSecurityGroupIds", value);
        self
    }

    /// `VpcSubnetIds`: list of strings, at least 2 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VpcSubnetIds", value);
        self
    }
}

impl Handle<DBProxyEndpoint> {
    /// `DBProxyEndpointArn`
    #[inline]
    pub fn db_proxy_endpoint_arn(&self) -> Value<String> {
        self.attribute("DBProxyEndpointArn")
    }

    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `IsDefault`
    #[inline]
    pub fn is_default(&self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

choice! {
    /// `EndpointNetworkType` of `AWS::RDS::DBProxyEndpoint`.
    EndpointNetworkType
    IPV4 "IPV4"
    IPV6 "IPV6"
    DUAL "DUAL"
}

/// `TagFormat` of `AWS::RDS::DBProxyEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagFormat(Properties);

properties! { TagFormat }

impl TagFormat {
    /// `Key`: string, at most 128 characters, pattern `(\w|\d|\s|\\|-|\.:=+-)*`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 128 characters, pattern `(\w|\d|\s|\\|-|\.:=+-)*`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TargetRole` of `AWS::RDS::DBProxyEndpoint`.
    TargetRole
    READ_WRITE "READ_WRITE"
    READ_ONLY "READ_ONLY"
}
