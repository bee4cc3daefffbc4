// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RTBFabric::RequesterGateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RTBFabric::RequesterGateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-requestergateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RequesterGateway(Body);

resource! { RequesterGateway "AWS::RTBFabric::RequesterGateway" }

impl RequesterGateway {
    /// `Description`: string, pattern `^[A-Za-z0-9 ]+$`. A change may replace the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at least 1 item. Required. A change may replace the resource.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, at least 1 item. Required. A change may replace the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, 5 to 50 characters, pattern `^vpc-[a-f0-9]{8,17}$`. Required. A change may replace the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<RequesterGateway> {
    /// `ActiveLinksCount`
    #[inline]
    pub fn active_links_count(&self) -> Value<i64> {
        self.attribute("ActiveLinksCount")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `DomainName`
    #[inline]
    pub fn domain_name(&self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// `GatewayId`
    #[inline]
    pub fn gateway_id(&self) -> Value<String> {
        self.attribute("GatewayId")
    }

    /// `RequesterGatewayStatus`
    #[inline]
    pub fn requester_gateway_status(&self) -> Value<String> {
        self.attribute("RequesterGatewayStatus")
    }

    /// `TotalLinksCount`
    #[inline]
    pub fn total_links_count(&self) -> Value<i64> {
        self.attribute("TotalLinksCount")
    }

    /// `UpdatedTimestamp`
    #[inline]
    pub fn updated_timestamp(&self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// `Tag` of `AWS::RTBFabric::RequesterGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(resourceArn|internalId|[a-zA-Z0-9+\-=._:/@]+)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 1600 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
