// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MemoryDB::SubnetGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MemoryDB::SubnetGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-subnetgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SubnetGroup(Body);

resource! { SubnetGroup "AWS::MemoryDB::SubnetGroup" }

impl SubnetGroup {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `SubnetGroupName`: string, pattern `[a-z][a-z0-9\-]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubnetGroupName", value);
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

impl Handle<SubnetGroup> {
    /// `ARN`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("ARN")
    }

    /// `SupportedNetworkTypes`
    #[inline]
    pub fn supported_network_types(&self) -> Value<Vec<String>> {
        self.attribute("SupportedNetworkTypes")
    }
}

/// `Tag` of `AWS::MemoryDB::SubnetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\.\/=+:\-@]{1,128}$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\.\/=+:\-@]{1,256}$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
