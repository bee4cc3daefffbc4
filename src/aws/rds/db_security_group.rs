// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::DBSecurityGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RDS::DBSecurityGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBSecurityGroup(Body);

resource! { DBSecurityGroup "AWS::RDS::DBSecurityGroup" }

impl DBSecurityGroup {
    /// `DBSecurityGroupIngress`: list of `Ingress`. Required.
    #[track_caller]
    pub fn db_security_group_ingress(mut self, value: impl IntoValue<ListOf<Ingress>>) -> Self {
        self.0.set("DBSecurityGroupIngress", value);
        self
    }

    /// `EC2VpcId`: string. A change replaces the resource.
    #[track_caller]
    pub fn ec2_vpc_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EC2VpcId", value);
        self
    }

    /// `GroupDescription`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn group_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupDescription", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DBSecurityGroup> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Ingress` of `AWS::RDS::DBSecurityGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ingress(Properties);

properties! { Ingress }

impl Ingress {
    /// `CIDRIP`: string (ipv4-network).
    #[track_caller]
    pub fn cidrip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CIDRIP", value);
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

/// `Tag` of `AWS::RDS::DBSecurityGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
