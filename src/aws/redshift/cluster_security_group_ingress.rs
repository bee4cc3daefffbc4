// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift::ClusterSecurityGroupIngress` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Redshift::ClusterSecurityGroupIngress`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroupingress.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterSecurityGroupIngress(Body);

resource! { ClusterSecurityGroupIngress "AWS::Redshift::ClusterSecurityGroupIngress" }

impl ClusterSecurityGroupIngress {
    /// `CIDRIP`: string (ipv4-network). A change replaces the resource.
    #[track_caller]
    pub fn cidrip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CIDRIP", value);
        self
    }

    /// `ClusterSecurityGroupName`: `Ec2SecurityGroupName`. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_security_group_name(
        mut self,
        value: impl IntoValue<format::Ec2SecurityGroupName>,
    ) -> Self {
        self.0.set("ClusterSecurityGroupName", value);
        self
    }

    /// `EC2SecurityGroupName`: `Ec2SecurityGroupName`. A change replaces the resource.
    #[track_caller]
    pub fn ec2_security_group_name(
        mut self,
        value: impl IntoValue<format::Ec2SecurityGroupName>,
    ) -> Self {
        self.0.set("EC2SecurityGroupName", value);
        self
    }

    /// `EC2SecurityGroupOwnerId`: string. A change replaces the resource.
    #[track_caller]
    pub fn ec2_security_group_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EC2SecurityGroupOwnerId", value);
        self
    }
}

impl Handle<ClusterSecurityGroupIngress> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
