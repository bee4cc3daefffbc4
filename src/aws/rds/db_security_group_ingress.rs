// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::DBSecurityGroupIngress` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RDS::DBSecurityGroupIngress`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroupingress.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBSecurityGroupIngress(Body);

resource! { DBSecurityGroupIngress "AWS::RDS::DBSecurityGroupIngress" }

impl DBSecurityGroupIngress {
    /// `CIDRIP`: string (ipv4-network).
    #[track_caller]
    pub fn cidrip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CIDRIP", value);
        self
    }

    /// `DBSecurityGroupName`: string. Required.
    #[track_caller]
    pub fn db_security_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBSecurityGroupName", value);
        self
    }

    /// `EC2SecurityGroupId`: `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn ec2_security_group_id(
        mut self,
        value: impl IntoValue<format::Ec2SecurityGroupId>,
    ) -> Self {
        self.0.set("EC2SecurityGroupId", value);
        self
    }

    /// `EC2SecurityGroupName`: `Ec2SecurityGroupName`.
    #[track_caller]
    pub fn ec2_security_group_name(
        mut self,
        value: impl IntoValue<format::Ec2SecurityGroupName>,
    ) -> Self {
        self.0.set("EC2SecurityGroupName", value);
        self
    }

    /// `EC2SecurityGroupOwnerId`: string.
    #[track_caller]
    pub fn ec2_security_group_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EC2SecurityGroupOwnerId", value);
        self
    }
}

impl Handle<DBSecurityGroupIngress> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
