// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::DBSubnetGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RDS::DBSubnetGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBSubnetGroup(Body);

resource! { DBSubnetGroup "AWS::RDS::DBSubnetGroup" }

impl DBSubnetGroup {
    /// `DBSubnetGroupDescription`: string. Required.
    #[track_caller]
    pub fn db_subnet_group_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBSubnetGroupDescription", value);
        self
    }

    /// `DBSubnetGroupName`: string. A change replaces the resource.
    #[track_caller]
    pub fn db_subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBSubnetGroupName", value);
        self
    }

    /// `SubnetIds`: list of strings. Required.
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
}

impl Handle<DBSubnetGroup> {
    /// `DBSubnetGroupArn`
    #[inline]
    pub fn db_subnet_group_arn(&self) -> Value<String> {
        self.attribute("DBSubnetGroupArn")
    }
}

/// `Tag` of `AWS::RDS::DBSubnetGroup`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
