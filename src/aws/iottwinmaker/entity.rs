// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTTwinMaker::Entity` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::IoTTwinMaker::Entity`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Entity(Body);

resource! { Entity "AWS::IoTTwinMaker::Entity" }

impl Entity {
    /// `Components`: map of `Component`.
    #[track_caller]
    pub fn components(mut self, value: impl IntoValue<MapOf<Component>>) -> Self {
        self.0.set("Components", value);
        self
    }

    /// `CompositeComponents`: map of `CompositeComponent`.
    #[track_caller]
    pub fn composite_components(
        mut self,
        value: impl IntoValue<MapOf<CompositeComponent>>,
    ) -> Self {
        self.0.set("CompositeComponents", value);
        self
    }

    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EntityId`: string, 1 to 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityId", value);
        self
    }

    /// `EntityName`: string, 1 to 256 characters, pattern `[a-zA-Z_0-9-.][a-zA-Z_0-9-. ]*[a-zA-Z0-9]+`. Required.
    #[track_caller]
    pub fn entity_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityName", value);
        self
    }

    /// `ParentEntityId`: string, 1 to 128 characters.
    #[track_caller]
    pub fn parent_entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParentEntityId", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkspaceId`: string, 1 to 128 characters, pattern `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn workspace_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceId", value);
        self
    }
}

impl Handle<Entity> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationDateTime`
    #[inline]
    pub fn creation_date_time(&self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// `HasChildEntities`
    #[inline]
    pub fn has_child_entities(&self) -> Value<bool> {
        self.attribute("HasChildEntities")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<Node> {
        self.attribute("Status")
    }

    /// `Status.State`
    #[inline]
    pub fn status_state(&self) -> Value<String> {
        self.attribute("Status.State")
    }

    /// `UpdateDateTime`
    #[inline]
    pub fn update_date_time(&self) -> Value<String> {
        self.attribute("UpdateDateTime")
    }
}

/// `Component` of `AWS::IoTTwinMaker::Entity`.
#[derive(Clone, Default)]
#[must_use]
pub struct Component(Properties);

properties! { Component }

impl Component {
    /// `ComponentName`: string, 1 to 256 characters, pattern `[a-zA-Z_\-0-9]+`.
    #[track_caller]
    pub fn component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentName", value);
        self
    }

    /// `ComponentTypeId`: string, 1 to 256 characters, pattern `[a-zA-Z_\-0-9]+`.
    #[track_caller]
    pub fn component_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentTypeId", value);
        self
    }

    /// `DefinedIn`: string, 1 to 256 characters.
    #[track_caller]
    pub fn defined_in(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefinedIn", value);
        self
    }

    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Properties`: map of `Property`.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<Property>>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `PropertyGroups`: map of `PropertyGroup`.
    #[track_caller]
    pub fn property_groups(mut self, value: impl IntoValue<MapOf<PropertyGroup>>) -> Self {
        self.0.set("PropertyGroups", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }
}

/// `CompositeComponent` of `AWS::IoTTwinMaker::Entity`.
#[derive(Clone, Default)]
#[must_use]
pub struct CompositeComponent(Properties);

properties! { CompositeComponent }

impl CompositeComponent {
    /// `ComponentName`: string, 1 to 256 characters, pattern `[a-zA-Z_\-0-9]+`.
    #[track_caller]
    pub fn component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentName", value);
        self
    }

    /// `ComponentPath`: string, 1 to 256 characters, pattern `[a-zA-Z_\-0-9/]+`.
    #[track_caller]
    pub fn component_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentPath", value);
        self
    }

    /// `ComponentTypeId`: string, 1 to 256 characters, pattern `[a-zA-Z_\-0-9]+`.
    #[track_caller]
    pub fn component_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentTypeId", value);
        self
    }

    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Properties`: map of `Property`.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<Property>>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `PropertyGroups`: map of `PropertyGroup`.
    #[track_caller]
    pub fn property_groups(mut self, value: impl IntoValue<MapOf<PropertyGroup>>) -> Self {
        self.0.set("PropertyGroups", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }
}

/// `DataType` of `AWS::IoTTwinMaker::Entity`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataType(Properties);

properties! { DataType }

impl DataType {
    /// `AllowedValues`: list of `DataValue`, at most 50 items.
    #[track_caller]
    pub fn allowed_values(mut self, value: impl IntoValue<ListOf<DataValue>>) -> Self {
        self.0.set("AllowedValues", value);
        self
    }

    /// `NestedType`: `DataType`.
    #[track_caller]
    pub fn nested_type(mut self, value: impl IntoValue<DataType>) -> Self {
        self.0.set("NestedType", value);
        self
    }

    /// `Relationship`: `Relationship`.
    #[track_caller]
    pub fn relationship(mut self, value: impl IntoValue<Relationship>) -> Self {
        self.0.set("Relationship", value);
        self
    }

    /// `Type`: `DataTypeType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DataTypeType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UnitOfMeasure`: string, 1 to 256 characters, pattern `.*`.
    #[track_caller]
    pub fn unit_of_measure(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UnitOfMeasure", value);
        self
    }
}

choice! {
    /// `DataTypeType` of `AWS::IoTTwinMaker::Entity`.
    DataTypeType
    RELATIONSHIP "RELATIONSHIP"
    STRING "STRING"
    LONG "LONG"
    BOOLEAN "BOOLEAN"
    INTEGER "INTEGER"
    DOUBLE "DOUBLE"
    LIST "LIST"
    MAP "MAP"
}

/// `DataValue` of `AWS::IoTTwinMaker::Entity`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataValue(Properties);

properties! { DataValue }

impl DataValue {
    /// `BooleanValue`: boolean.
    #[track_caller]
    pub fn boolean_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BooleanValue", value);
        self
    }

    /// `DoubleValue`: number.
    #[track_caller]
    pub fn double_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DoubleValue", value);
        self
    }

    /// `Expression`: string, 1 to 316 characters, pattern `(^\$\{Parameters\.[a-zA-z]+([a-zA-z_0-9]*)}$)`.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `IntegerValue`: integer.
    #[track_caller]
    pub fn integer_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IntegerValue", value);
        self
    }

    /// `ListValue`: list of `DataValue`, at most 50 items.
    #[track_caller]
    pub fn list_value(mut self, value: impl IntoValue<ListOf<DataValue>>) -> Self {
        self.0.set("ListValue", value);
        self
    }

    /// `LongValue`: number.
    #[track_caller]
    pub fn long_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LongValue", value);
        self
    }

    /// `MapValue`: map of `DataValue`.
    #[track_caller]
    pub fn map_value(mut self, value: impl IntoValue<MapOf<DataValue>>) -> Self {
        self.0.set("MapValue", value);
        self
    }

    /// `RelationshipValue`: `DataValueRelationshipValue`.
    #[track_caller]
    pub fn relationship_value(mut self, value: impl IntoValue<DataValueRelationshipValue>) -> Self {
        self.0.set("RelationshipValue", value);
        self
    }

    /// `StringValue`: string, 1 to 256 characters, pattern `.*`.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `DataValueRelationshipValue` of `AWS::IoTTwinMaker::Entity`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataValueRelationshipValue(Properties);

properties! { DataValueRelationshipValue }

impl DataValueRelationshipValue {
    /// `TargetComponentName`: string, 1 to 256 characters, pattern `[a-zA-Z_\-0-9]+`.
    #[track_caller]
    pub fn target_component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetComponentName", value);
        self
    }

    /// `TargetEntityId`: string, 1 to 128 characters.
    #[track_caller]
    pub fn target_entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetEntityId", value);
        self
    }
}

/// `Definition` of `AWS::IoTTwinMaker::Entity`.
#[derive(Clone, Default)]
#[must_use]
pub struct Definition(Properties);

properties! { Definition }

impl Definition {
    /// `Configuration`: map of strings.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `DataType`: `DataType`.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<DataType>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `DefaultValue`: `DataValue`.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<DataValue>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `IsExternalId`: boolean.
    #[track_caller]
    pub fn is_external_id(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsExternalId", value);
        self
    }

    /// `IsFinal`: boolean.
    #[track_caller]
    pub fn is_final(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsFinal", value);
        self
    }

    /// `IsImported`: boolean.
    #[track_caller]
    pub fn is_imported(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsImported", value);
        self
    }

    /// `IsInherited`: boolean.
    #[track_caller]
    pub fn is_inherited(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsInherited", value);
        self
    }

    /// `IsRequiredInEntity`: boolean.
    #[track_caller]
    pub fn is_required_in_entity(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsRequiredInEntity", value);
        self
    }

    /// `IsStoredExternally`: boolean.
    #[track_caller]
    pub fn is_stored_externally(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsStoredExternally", value);
        self
    }

    /// `IsTimeSeries`: boolean.
    #[track_caller]
    pub fn is_time_series(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsTimeSeries", value);
        self
    }
}

/// `Property` of `AWS::IoTTwinMaker::Entity`.
#[derive(Clone, Default)]
#[must_use]
pub struct Property(Properties);

properties! { Property }

impl Property {
    /// `Definition`: `Definition`.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<Definition>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `Value`: `DataValue`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<DataValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `PropertyGroup` of `AWS::IoTTwinMaker::Entity`.
#[derive(Clone, Default)]
#[must_use]
pub struct PropertyGroup(Properties);

properties! { PropertyGroup }

impl PropertyGroup {
    /// `GroupType`: `PropertyGroupGroupType`.
    #[track_caller]
    pub fn group_type(mut self, value: impl IntoValue<PropertyGroupGroupType>) -> Self {
        self.0.set("GroupType", value);
        self
    }

    /// `PropertyNames`: list of strings, 1 to 256 items.
    #[track_caller]
    pub fn property_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PropertyNames", value);
        self
    }
}

choice! {
    /// `PropertyGroupGroupType` of `AWS::IoTTwinMaker::Entity`.
    PropertyGroupGroupType
    TABULAR "TABULAR"
}

/// `Relationship` of `AWS::IoTTwinMaker::Entity`.
#[derive(Clone, Default)]
#[must_use]
pub struct Relationship(Properties);

properties! { Relationship }

impl Relationship {
    /// `RelationshipType`: string, 1 to 256 characters, pattern `.*`.
    #[track_caller]
    pub fn relationship_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RelationshipType", value);
        self
    }

    /// `TargetComponentTypeId`: string, 1 to 256 characters, pattern `[a-zA-Z_\.\-0-9:]+`.
    #[track_caller]
    pub fn target_component_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetComponentTypeId", value);
        self
    }
}

/// `Status` of `AWS::IoTTwinMaker::Entity`.
#[derive(Clone, Default)]
#[must_use]
pub struct Status(Properties);

properties! { Status }

impl Status {
    /// `Error`: `StatusError`.
    #[track_caller]
    pub fn error(mut self, value: impl IntoValue<StatusError>) -> Self {
        self.0.set("Error", value);
        self
    }

    /// `State`: `StatusState`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<StatusState>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `StatusError` of `AWS::IoTTwinMaker::Entity`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatusError(Properties);

properties! { StatusError }

impl StatusError {
    /// `Code`: `StatusErrorCode`.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<StatusErrorCode>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `Message`: string, at most 2048 characters.
    #[track_caller]
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Message", value);
        self
    }
}

choice! {
    /// `StatusErrorCode` of `AWS::IoTTwinMaker::Entity`.
    StatusErrorCode
    VALIDATION_ERROR "VALIDATION_ERROR"
    INTERNAL_FAILURE "INTERNAL_FAILURE"
}

choice! {
    /// `StatusState` of `AWS::IoTTwinMaker::Entity`.
    StatusState
    CREATING "CREATING"
    UPDATING "UPDATING"
    DELETING "DELETING"
    ACTIVE "ACTIVE"
    ERROR "ERROR"
}
