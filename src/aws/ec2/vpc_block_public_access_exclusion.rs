// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPCBlockPublicAccessExclusion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VPCBlockPublicAccessExclusion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessexclusion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCBlockPublicAccessExclusion(Body);

resource! { VPCBlockPublicAccessExclusion "AWS::EC2::VPCBlockPublicAccessExclusion" }

impl VPCBlockPublicAccessExclusion {
    /// `InternetGatewayExclusionMode`: `InternetGatewayExclusionMode`. Required.
    #[track_caller]
    pub fn internet_gateway_exclusion_mode(
        mut self,
        value: impl IntoValue<InternetGatewayExclusionMode>,
    ) -> Self {
        self.0.set("InternetGatewayExclusionMode", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<VPCBlockPublicAccessExclusion> {
    /// `ExclusionId`
    #[inline]
    pub fn exclusion_id(&self) -> Value<String> {
        self.attribute("ExclusionId")
    }
}

choice! {
    /// `InternetGatewayExclusionMode` of `AWS::EC2::VPCBlockPublicAccessExclusion`.
    InternetGatewayExclusionMode
    ALLOW_BIDIRECTIONAL "allow-bidirectional"
    ALLOW_EGRESS "allow-egress"
}

/// `Tag` of `AWS::EC2::VPCBlockPublicAccessExclusion`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
