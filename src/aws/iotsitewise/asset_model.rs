// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSiteWise::AssetModel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTSiteWise::AssetModel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-assetmodel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetModel(Body);

resource! { AssetModel "AWS::IoTSiteWise::AssetModel" }

impl AssetModel {
    /// `AssetModelCompositeModels`: list of `AssetModelCompositeModel`.
    #[track_caller]
    pub fn asset_model_composite_models(
        mut self,
        value: impl IntoValue<ListOf<AssetModelCompositeModel>>,
    ) -> Self {
        self.0.set("AssetModelCompositeModels", value);
        self
    }

    /// `AssetModelDescription`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn asset_model_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetModelDescription", value);
        self
    }

    /// `AssetModelExternalId`: string, 2 to 128 characters, pattern `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
    #[track_caller]
    pub fn asset_model_external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetModelExternalId", value);
        self
    }

    /// `AssetModelHierarchies`: list of `AssetModelHierarchy`.
    #[track_caller]
    pub fn asset_model_hierarchies(
        mut self,
        value: impl IntoValue<ListOf<AssetModelHierarchy>>,
    ) -> Self {
        self.0.set("AssetModelHierarchies", value);
        self
    }

    /// `AssetModelName`: string, 1 to 256 characters, pattern `^[^\u0000-\u001F\u007F]+$`. Required.
    #[track_caller]
    pub fn asset_model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetModelName", value);
        self
    }

    /// `AssetModelProperties`: list of `AssetModelProperty`.
    #[track_caller]
    pub fn asset_model_properties(
        mut self,
        value: impl IntoValue<ListOf<AssetModelProperty>>,
    ) -> Self {
        self.0.set("AssetModelProperties", value);
        self
    }

    /// `AssetModelType`: `AssetModelType`. A change replaces the resource.
    #[track_caller]
    pub fn asset_model_type(mut self, value: impl IntoValue<AssetModelType>) -> Self {
        self.0.set("AssetModelType", value);
        self
    }

    /// `EnforcedAssetModelInterfaceRelationships`: list of `EnforcedAssetModelInterfaceRelationship`.
    #[track_caller]
    pub fn enforced_asset_model_interface_relationships(
        mut self,
        value: impl IntoValue<ListOf<EnforcedAssetModelInterfaceRelationship>>,
    ) -> Self {
        self.0
            .set("EnforcedAssetModelInterfaceRelationships", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AssetModel> {
    /// `AssetModelArn`
    #[inline]
    pub fn asset_model_arn(&self) -> Value<String> {
        self.attribute("AssetModelArn")
    }

    /// `AssetModelCompositeModels.*.CompositeModelProperties.*.Id`
    #[inline]
    pub fn asset_model_composite_models_composite_model_properties_id(&self) -> Value<String> {
        self.attribute("AssetModelCompositeModels.*.CompositeModelProperties.*.Id")
    }

    /// `AssetModelCompositeModels.*.CompositeModelProperties.*.Type.Metric.Variables.*.Value.PropertyId`
    #[inline]
    pub fn asset_model_composite_models_composite_model_properties_type_metric_variables_value_property_id(
        &self,
    ) -> Value<String> {
        self.attribute(
            "AssetModelCompositeModels.*.CompositeModelProperties.*.Type.Metric.Variables.*.Value.PropertyId",
        )
    }

    /// `AssetModelCompositeModels.*.CompositeModelProperties.*.Type.Transform.Variables.*.Value.PropertyId`
    #[inline]
    pub fn asset_model_composite_models_composite_model_properties_type_transform_variables_value_property_id(
        &self,
    ) -> Value<String> {
        self.attribute(
            "AssetModelCompositeModels.*.CompositeModelProperties.*.Type.Transform.Variables.*.Value.PropertyId",
        )
    }

    /// `AssetModelCompositeModels.*.Id`
    #[inline]
    pub fn asset_model_composite_models_id(&self) -> Value<String> {
        self.attribute("AssetModelCompositeModels.*.Id")
    }

    /// `AssetModelHierarchies.*.Id`
    #[inline]
    pub fn asset_model_hierarchies_id(&self) -> Value<String> {
        self.attribute("AssetModelHierarchies.*.Id")
    }

    /// `AssetModelId`
    #[inline]
    pub fn asset_model_id(&self) -> Value<String> {
        self.attribute("AssetModelId")
    }

    /// `AssetModelProperties.*.Id`
    #[inline]
    pub fn asset_model_properties_id(&self) -> Value<String> {
        self.attribute("AssetModelProperties.*.Id")
    }

    /// `AssetModelProperties.*.Type.Metric.Variables.*.Value.PropertyId`
    #[inline]
    pub fn asset_model_properties_type_metric_variables_value_property_id(&self) -> Value<String> {
        self.attribute("AssetModelProperties.*.Type.Metric.Variables.*.Value.PropertyId")
    }

    /// `AssetModelProperties.*.Type.Transform.Variables.*.Value.PropertyId`
    #[inline]
    pub fn asset_model_properties_type_transform_variables_value_property_id(
        &self,
    ) -> Value<String> {
        self.attribute("AssetModelProperties.*.Type.Transform.Variables.*.Value.PropertyId")
    }
}

/// `AssetModelCompositeModel` of `AWS::IoTSiteWise::AssetModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetModelCompositeModel(Properties);

properties! { AssetModelCompositeModel }

impl AssetModelCompositeModel {
    /// `ComposedAssetModelId`: string.
    #[track_caller]
    pub fn composed_asset_model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComposedAssetModelId", value);
        self
    }

    /// `CompositeModelProperties`: list of `AssetModelProperty`.
    #[track_caller]
    pub fn composite_model_properties(
        mut self,
        value: impl IntoValue<ListOf<AssetModelProperty>>,
    ) -> Self {
        self.0.set("CompositeModelProperties", value);
        self
    }

    /// `Description`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExternalId`: string, 2 to 128 characters, pattern `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[^\u0000-\u001F\u007F]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParentAssetModelCompositeModelExternalId`: string, 2 to 128 characters, pattern `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
    #[track_caller]
    pub fn parent_asset_model_composite_model_external_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0
            .set("ParentAssetModelCompositeModelExternalId", value);
        self
    }

    /// `Path`: list of strings.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Type`: string, 1 to 256 characters, pattern `^[^\u0000-\u001F\u007F]+$`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `AssetModelHierarchy` of `AWS::IoTSiteWise::AssetModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetModelHierarchy(Properties);

properties! { AssetModelHierarchy }

impl AssetModelHierarchy {
    /// `ChildAssetModelId`: string, 13 to 139 characters. Required.
    #[track_caller]
    pub fn child_asset_model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChildAssetModelId", value);
        self
    }

    /// `ExternalId`: string, 2 to 128 characters, pattern `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `LogicalId`: string, 1 to 256 characters, pattern `[^\u0000-\u001F\u007F]+`.
    #[track_caller]
    pub fn logical_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogicalId", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[^\u0000-\u001F\u007F]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `AssetModelProperty` of `AWS::IoTSiteWise::AssetModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetModelProperty(Properties);

properties! { AssetModelProperty }

impl AssetModelProperty {
    /// `DataType`: `DataType`. Required.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<DataType>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `DataTypeSpec`: `DataTypeSpec`, 1 to 256 characters.
    #[track_caller]
    pub fn data_type_spec(mut self, value: impl IntoValue<DataTypeSpec>) -> Self {
        self.0.set("DataTypeSpec", value);
        self
    }

    /// `ExternalId`: string, 2 to 128 characters, pattern `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `Id`: string, 36 characters, pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `LogicalId`: string, 1 to 256 characters, pattern `[^\u0000-\u001F\u007F]+`.
    #[track_caller]
    pub fn logical_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogicalId", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[^\u0000-\u001F\u007F]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `PropertyType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<PropertyType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Unit`: string, 1 to 256 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

choice! {
    /// `AssetModelType` of `AWS::IoTSiteWise::AssetModel`.
    AssetModelType
    ASSET_MODEL "ASSET_MODEL"
    COMPONENT_MODEL "COMPONENT_MODEL"
    INTERFACE "INTERFACE"
}

/// `Attribute` of `AWS::IoTSiteWise::AssetModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Attribute(Properties);

properties! { Attribute }

impl Attribute {
    /// `DefaultValue`: string, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }
}

choice! {
    /// `DataType` of `AWS::IoTSiteWise::AssetModel`.
    DataType
    STRING "STRING"
    INTEGER "INTEGER"
    DOUBLE "DOUBLE"
    BOOLEAN "BOOLEAN"
    STRUCT "STRUCT"
}

choice! {
    /// `DataTypeSpec` of `AWS::IoTSiteWise::AssetModel`.
    DataTypeSpec
    AWS_ALARM_STATE "AWS/ALARM_STATE"
}

/// `EnforcedAssetModelInterfacePropertyMapping` of `AWS::IoTSiteWise::AssetModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnforcedAssetModelInterfacePropertyMapping(Properties);

properties! { EnforcedAssetModelInterfacePropertyMapping }

impl EnforcedAssetModelInterfacePropertyMapping {
    /// `AssetModelPropertyExternalId`: string.
    #[track_caller]
    pub fn asset_model_property_external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetModelPropertyExternalId", value);
        self
    }

    /// `AssetModelPropertyLogicalId`: string.
    #[track_caller]
    pub fn asset_model_property_logical_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetModelPropertyLogicalId", value);
        self
    }

    /// `InterfaceAssetModelPropertyExternalId`: string. Required.
    #[track_caller]
    pub fn interface_asset_model_property_external_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("InterfaceAssetModelPropertyExternalId", value);
        self
    }
}

/// `EnforcedAssetModelInterfaceRelationship` of `AWS::IoTSiteWise::AssetModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnforcedAssetModelInterfaceRelationship(Properties);

properties! { EnforcedAssetModelInterfaceRelationship }

impl EnforcedAssetModelInterfaceRelationship {
    /// `InterfaceAssetModelId`: string.
    #[track_caller]
    pub fn interface_asset_model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InterfaceAssetModelId", value);
        self
    }

    /// `PropertyMappings`: list of `EnforcedAssetModelInterfacePropertyMapping`.
    #[track_caller]
    pub fn property_mappings(
        mut self,
        value: impl IntoValue<ListOf<EnforcedAssetModelInterfacePropertyMapping>>,
    ) -> Self {
        self.0.set("PropertyMappings", value);
        self
    }
}

/// `ExpressionVariable` of `AWS::IoTSiteWise::AssetModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExpressionVariable(Properties);

properties! { ExpressionVariable }

impl ExpressionVariable {
    /// `Name`: string, 1 to 64 characters, pattern `^[a-z][a-z0-9_]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: `VariableValue`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<VariableValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Metric` of `AWS::IoTSiteWise::AssetModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Metric(Properties);

properties! { Metric }

impl Metric {
    /// `Expression`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Variables`: list of `ExpressionVariable`. Required.
    #[track_caller]
    pub fn variables(mut self, value: impl IntoValue<ListOf<ExpressionVariable>>) -> Self {
        self.0.set("Variables", value);
        self
    }

    /// `Window`: `MetricWindow`. Required.
    #[track_caller]
    pub fn window(mut self, value: impl IntoValue<MetricWindow>) -> Self {
        self.0.set("Window", value);
        self
    }
}

/// `MetricWindow` of `AWS::IoTSiteWise::AssetModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricWindow(Properties);

properties! { MetricWindow }

impl MetricWindow {
    /// `Tumbling`: `TumblingWindow`.
    #[track_caller]
    pub fn tumbling(mut self, value: impl IntoValue<TumblingWindow>) -> Self {
        self.0.set("Tumbling", value);
        self
    }
}

/// `PropertyPathDefinition` of `AWS::IoTSiteWise::AssetModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct PropertyPathDefinition(Properties);

properties! { PropertyPathDefinition }

impl PropertyPathDefinition {
    /// `Name`: string, 1 to 256 characters, pattern `^[^\u0000-\u001F\u007F]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `PropertyType` of `AWS::IoTSiteWise::AssetModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct PropertyType(Properties);

properties! { PropertyType }

impl PropertyType {
    /// `Attribute`: `Attribute`.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<Attribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }

    /// `Metric`: `Metric`.
    #[track_caller]
    pub fn metric(mut self, value: impl IntoValue<Metric>) -> Self {
        self.0.set("Metric", value);
        self
    }

    /// `Transform`: `Transform`.
    #[track_caller]
    pub fn transform(mut self, value: impl IntoValue<Transform>) -> Self {
        self.0.set("Transform", value);
        self
    }

    /// `TypeName`: `TypeName`. Required.
    #[track_caller]
    pub fn type_name(mut self, value: impl IntoValue<TypeName>) -> Self {
        self.0.set("TypeName", value);
        self
    }
}

/// `Tag` of `AWS::IoTSiteWise::AssetModel`.
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

/// `Transform` of `AWS::IoTSiteWise::AssetModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Transform(Properties);

properties! { Transform }

impl Transform {
    /// `Expression`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Variables`: list of `ExpressionVariable`. Required.
    #[track_caller]
    pub fn variables(mut self, value: impl IntoValue<ListOf<ExpressionVariable>>) -> Self {
        self.0.set("Variables", value);
        self
    }
}

/// `TumblingWindow` of `AWS::IoTSiteWise::AssetModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct TumblingWindow(Properties);

properties! { TumblingWindow }

impl TumblingWindow {
    /// `Interval`: string, 2 to 23 characters. Required.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `Offset`: string, 2 to 25 characters.
    #[track_caller]
    pub fn offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Offset", value);
        self
    }
}

choice! {
    /// `TypeName` of `AWS::IoTSiteWise::AssetModel`.
    TypeName
    MEASUREMENT "Measurement"
    ATTRIBUTE "Attribute"
    TRANSFORM "Transform"
    METRIC "Metric"
}

/// `VariableValue` of `AWS::IoTSiteWise::AssetModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct VariableValue(Properties);

properties! { VariableValue }

impl VariableValue {
    /// `HierarchyExternalId`: string, 2 to 128 characters, pattern `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
    #[track_caller]
    pub fn hierarchy_external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyExternalId", value);
        self
    }

    /// `HierarchyId`: string, 36 characters, pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
    #[track_caller]
    pub fn hierarchy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyId", value);
        self
    }

    /// `HierarchyLogicalId`: string, 1 to 256 characters, pattern `[^\u0000-\u001F\u007F]+`.
    #[track_caller]
    pub fn hierarchy_logical_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyLogicalId", value);
        self
    }

    /// `PropertyExternalId`: string, 2 to 128 characters, pattern `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
    #[track_caller]
    pub fn property_external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PropertyExternalId", value);
        self
    }

    /// `PropertyId`: string, 36 characters, pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
    #[track_caller]
    pub fn property_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PropertyId", value);
        self
    }

    /// `PropertyLogicalId`: string, 1 to 256 characters, pattern `[^\u0000-\u001F\u007F]+`.
    #[track_caller]
    pub fn property_logical_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PropertyLogicalId", value);
        self
    }

    /// `PropertyPath`: list of `PropertyPathDefinition`.
    #[track_caller]
    pub fn property_path(mut self, value: impl IntoValue<ListOf<PropertyPathDefinition>>) -> Self {
        self.0.set("PropertyPath", value);
        self
    }
}
