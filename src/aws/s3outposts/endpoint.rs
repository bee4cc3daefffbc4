// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Outposts::Endpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::S3Outposts::Endpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-endpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Endpoint(Body);

resource! { Endpoint "AWS::S3Outposts::Endpoint" }

impl Endpoint {
    /// `AccessType`: `AccessType`, default `Private`. A change replaces the resource.
    #[track_caller]
    pub fn access_type(mut self, value: impl IntoValue<AccessType>) -> Self {
        self.0.set("AccessType", value);
        self
    }

    /// `CustomerOwnedIpv4Pool`: string, pattern `^ipv4pool-coip-([0-9a-f]{17})$`. A change replaces the resource.
    #[track_caller]
    pub fn customer_owned_ipv4_pool(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerOwnedIpv4Pool", value);
        self
    }

    /// `FailedReason`: `FailedReason`.
    #[track_caller]
    pub fn failed_reason(mut self, value: impl IntoValue<FailedReason>) -> Self {
        self.0.set("FailedReason", value);
        self
    }

    /// `OutpostId`: string, pattern `^(op-[a-f0-9]{17}|\d{12}|ec2)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn outpost_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutpostId", value);
        self
    }

    /// `SecurityGroupId`: `Ec2SecurityGroupId`, 1 to 100 characters, pattern `^sg-([0-9a-f]{8}|[0-9a-f]{17})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn security_group_id(mut self, value: impl IntoValue<format::Ec2SecurityGroupId>) -> Self {
        self.0.set("SecurityGroupId", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`, 1 to 100 characters, pattern `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

impl Handle<Endpoint> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CidrBlock`
    #[inline]
    pub fn cidr_block(&self) -> Value<String> {
        self.attribute("CidrBlock")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `NetworkInterfaces`
    #[inline]
    pub fn network_interfaces(&self) -> Value<Node> {
        self.attribute("NetworkInterfaces")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `AccessType` of `AWS::S3Outposts::Endpoint`.
    AccessType
    CUSTOMER_OWNED_IP "CustomerOwnedIp"
    PRIVATE "Private"
}

/// `FailedReason` of `AWS::S3Outposts::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct FailedReason(Properties);

properties! { FailedReason }

impl FailedReason {
    /// `ErrorCode`: string.
    #[track_caller]
    pub fn error_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ErrorCode", value);
        self
    }

    /// `Message`: string.
    #[track_caller]
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Message", value);
        self
    }
}
