// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CleanRooms::IdMappingTable` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::CleanRooms::IdMappingTable`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idmappingtable.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IdMappingTable(Body);

resource! { IdMappingTable "AWS::CleanRooms::IdMappingTable" }

impl IdMappingTable {
    /// `Description`: string, at most 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InputReferenceConfig`: `IdMappingTableInputReferenceConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn input_reference_config(
        mut self,
        value: impl IntoValue<IdMappingTableInputReferenceConfig>,
    ) -> Self {
        self.0.set("InputReferenceConfig", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 4 to 2048 characters, pattern `^arn:aws:kms:[\w]{2}-[\w]{4,9}-[\d]:[\d]{12}:key/[a-zA-Z0-9-]+$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `MembershipIdentifier`: string, 36 characters, pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn membership_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MembershipIdentifier", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IdMappingTable> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CollaborationArn`
    #[inline]
    pub fn collaboration_arn(&self) -> Value<String> {
        self.attribute("CollaborationArn")
    }

    /// `CollaborationIdentifier`
    #[inline]
    pub fn collaboration_identifier(&self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// `IdMappingTableIdentifier`
    #[inline]
    pub fn id_mapping_table_identifier(&self) -> Value<String> {
        self.attribute("IdMappingTableIdentifier")
    }

    /// `InputReferenceProperties`
    #[inline]
    pub fn input_reference_properties(&self) -> Value<Node> {
        self.attribute("InputReferenceProperties")
    }

    /// `MembershipArn`
    #[inline]
    pub fn membership_arn(&self) -> Value<String> {
        self.attribute("MembershipArn")
    }
}

/// `IdMappingTableInputReferenceConfig` of `AWS::CleanRooms::IdMappingTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdMappingTableInputReferenceConfig(Properties);

properties! { IdMappingTableInputReferenceConfig }

impl IdMappingTableInputReferenceConfig {
    /// `InputReferenceArn`: string, 20 to 2048 characters, pattern `^arn:(aws|aws-us-gov|aws-cn):entityresolution:.*:[0-9]+:(idmappingworkflow/.*)$`. Required.
    #[track_caller]
    pub fn input_reference_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputReferenceArn", value);
        self
    }

    /// `ManageResourcePolicies`: boolean. Required.
    #[track_caller]
    pub fn manage_resource_policies(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ManageResourcePolicies", value);
        self
    }
}

/// `Tag` of `AWS::CleanRooms::IdMappingTable`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
