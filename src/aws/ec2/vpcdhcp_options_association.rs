// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPCDHCPOptionsAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;

/// `AWS::EC2::VPCDHCPOptionsAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcdhcpoptionsassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCDHCPOptionsAssociation(Body);

resource! { VPCDHCPOptionsAssociation "AWS::EC2::VPCDHCPOptionsAssociation" }

impl VPCDHCPOptionsAssociation {
    /// `DhcpOptionsId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn dhcp_options_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DhcpOptionsId", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}
