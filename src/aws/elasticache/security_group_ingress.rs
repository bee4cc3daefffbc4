// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElastiCache::SecurityGroupIngress` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElastiCache::SecurityGroupIngress`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroupingress.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityGroupIngress(Body);

resource! { SecurityGroupIngress "AWS::ElastiCache::SecurityGroupIngress" }

impl SecurityGroupIngress {
    /// `CacheSecurityGroupName`: `Ec2SecurityGroupName`. Required.
    #[track_caller]
    pub fn cache_security_group_name(
        mut self,
        value: impl IntoValue<format::Ec2SecurityGroupName>,
    ) -> Self {
        self.0.set("CacheSecurityGroupName", value);
        self
    }

    /// `EC2SecurityGroupName`: `Ec2SecurityGroupName`. Required.
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

impl Handle<SecurityGroupIngress> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
