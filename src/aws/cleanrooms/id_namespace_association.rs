// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CleanRooms::IdNamespaceAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::CleanRooms::IdNamespaceAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idnamespaceassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IdNamespaceAssociation(Body);

resource! { IdNamespaceAssociation "AWS::CleanRooms::IdNamespaceAssociation" }

impl IdNamespaceAssociation {
    /// `Description`: string, at most 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IdMappingConfig`: `IdMappingConfig`.
    #[track_caller]
    pub fn id_mapping_config(mut self, value: impl IntoValue<IdMappingConfig>) -> Self {
        self.0.set("IdMappingConfig", value);
        self
    }

    /// `InputReferenceConfig`: `IdNamespaceAssociationInputReferenceConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn input_reference_config(
        mut self,
        value: impl IntoValue<IdNamespaceAssociationInputReferenceConfig>,
    ) -> Self {
        self.0.set("InputReferenceConfig", value);
        self
    }

    /// `MembershipIdentifier`: string, 36 characters, pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn membership_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MembershipIdentifier", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Required.
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

impl Handle<IdNamespaceAssociation> {
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

    /// `IdNamespaceAssociationIdentifier`
    #[inline]
    pub fn id_namespace_association_identifier(&self) -> Value<String> {
        self.attribute("IdNamespaceAssociationIdentifier")
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

/// `IdMappingConfig` of `AWS::CleanRooms::IdNamespaceAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdMappingConfig(Properties);

properties! { IdMappingConfig }

impl IdMappingConfig {
    /// `AllowUseAsDimensionColumn`: boolean. Required.
    #[track_caller]
    pub fn allow_use_as_dimension_column(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowUseAsDimensionColumn", value);
        self
    }
}

/// `IdNamespaceAssociationInputReferenceConfig` of `AWS::CleanRooms::IdNamespaceAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdNamespaceAssociationInputReferenceConfig(Properties);

properties! { IdNamespaceAssociationInputReferenceConfig }

impl IdNamespaceAssociationInputReferenceConfig {
    /// `InputReferenceArn`: string, at most 256 characters, pattern `^arn:aws:entityresolution:[\w]{2}-[\w]{4,9}-[\d]:[\d]{12}:idnamespace/[\d\w-]+$`. Required.
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

/// `Tag` of `AWS::CleanRooms::IdNamespaceAssociation`.
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
