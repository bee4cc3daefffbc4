// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTTwinMaker::ComponentType` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::IoTTwinMaker::ComponentType`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-componenttype.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentType(Body);

resource! { ComponentType "AWS::IoTTwinMaker::ComponentType" }

impl ComponentType {
    /// `ComponentTypeId`: string, 1 to 256 characters, pattern `[a-zA-Z_\.\-0-9:]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn component_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentTypeId", value);
        self
    }

    /// `CompositeComponentTypes`: map of `CompositeComponentType`.
    #[track_caller]
    pub fn composite_component_types(
        mut self,
        value: impl IntoValue<MapOf<CompositeComponentType>>,
    ) -> Self {
        self.0.set("CompositeComponentTypes", value);
        self
    }

    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExtendsFrom`: list of strings, 1 to 256 items.
    #[track_caller]
    pub fn extends_from(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExtendsFrom", value);
        self
    }

    /// `Functions`: map of `Function`.
    #[track_caller]
    pub fn functions(mut self, value: impl IntoValue<MapOf<Function>>) -> Self {
        self.0.set("Functions", value);
        self
    }

    /// `IsSingleton`: boolean.
    #[track_caller]
    pub fn is_singleton(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsSingleton", value);
        self
    }

    /// `PropertyDefinitions`: map of `PropertyDefinition`.
    #[track_caller]
    pub fn property_definitions(
        mut self,
        value: impl IntoValue<MapOf<PropertyDefinition>>,
    ) -> Self {
        self.0.set("PropertyDefinitions", value);
        self
    }

    /// `PropertyGroups`: map of `PropertyGroup`.
    #[track_caller]
    pub fn property_groups(mut self, value: impl IntoValue<MapOf<PropertyGroup>>) -> Self {
        self.0.set("PropertyGroups", value);
        self
    }

    /// `Tags`: map of strings, at most 50 entries.
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

impl Handle<ComponentType> {
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

    /// `IsAbstract`
    #[inline]
    pub fn is_abstract(&self) -> Value<bool> {
        self.attribute("IsAbstract")
    }

    /// `IsSchemaInitialized`
    #[inline]
    pub fn is_schema_initialized(&self) -> Value<bool> {
        self.attribute("IsSchemaInitialized")
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

/// `CompositeComponentType` of `AWS::IoTTwinMaker::ComponentType`.
#[derive(Clone, Default)]
#[must_use]
pub struct CompositeComponentType(Properties);

properties! { CompositeComponentType }

impl CompositeComponentType {
    /// `ComponentTypeId`: string, 1 to 256 characters, pattern `[a-zA-Z_\.\-0-9:]+`.
    #[track_caller]
    pub fn component_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentTypeId", value);
        self
    }
}

/// `DataConnector` of `AWS::IoTTwinMaker::ComponentType`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataConnector(Properties);

properties! { DataConnector }

impl DataConnector {
    /// `IsNative`: boolean.
    #[track_caller]
    pub fn is_native(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsNative", value);
        self
    }

    /// `Lambda`: `LambdaFunction`.
    #[track_caller]
    pub fn lambda(mut self, value: impl IntoValue<LambdaFunction>) -> Self {
        self.0.set("Lambda", value);
        self
    }
}

/// `DataType` of `AWS::IoTTwinMaker::ComponentType`.
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

    /// `Type`: `DataTypeType`. Required.
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
    /// `DataTypeType` of `AWS::IoTTwinMaker::ComponentType`.
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

/// `DataValue` of `AWS::IoTTwinMaker::ComponentType`.
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

/// `DataValueRelationshipValue` of `AWS::IoTTwinMaker::ComponentType`.
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

/// `Function` of `AWS::IoTTwinMaker::ComponentType`.
#[derive(Clone, Default)]
#[must_use]
pub struct Function(Properties);

properties! { Function }

impl Function {
    /// `ImplementedBy`: `DataConnector`.
    #[track_caller]
    pub fn implemented_by(mut self, value: impl IntoValue<DataConnector>) -> Self {
        self.0.set("ImplementedBy", value);
        self
    }

    /// `RequiredProperties`: list of strings, 1 to 256 items.
    #[track_caller]
    pub fn required_properties(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RequiredProperties", value);
        self
    }

    /// `Scope`: `FunctionScope`.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<FunctionScope>) -> Self {
        self.0.set("Scope", value);
        self
    }
}

choice! {
    /// `FunctionScope` of `AWS::IoTTwinMaker::ComponentType`.
    FunctionScope
    ENTITY "ENTITY"
    WORKSPACE "WORKSPACE"
}

/// `LambdaFunction` of `AWS::IoTTwinMaker::ComponentType`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaFunction(Properties);

properties! { LambdaFunction }

impl LambdaFunction {
    /// `Arn`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `PropertyDefinition` of `AWS::IoTTwinMaker::ComponentType`.
#[derive(Clone, Default)]
#[must_use]
pub struct PropertyDefinition(Properties);

properties! { PropertyDefinition }

impl PropertyDefinition {
    /// `Configurations`: map of strings.
    #[track_caller]
    pub fn configurations(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Configurations", value);
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

/// `PropertyGroup` of `AWS::IoTTwinMaker::ComponentType`.
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
    /// `PropertyGroupGroupType` of `AWS::IoTTwinMaker::ComponentType`.
    PropertyGroupGroupType
    TABULAR "TABULAR"
}

/// `Relationship` of `AWS::IoTTwinMaker::ComponentType`.
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
