// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AmplifyUIBuilder::Component` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AmplifyUIBuilder::Component`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-component.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Component(Body);

resource! { Component "AWS::AmplifyUIBuilder::Component" }

impl Component {
    /// `AppId`: string. A change replaces the resource.
    #[track_caller]
    pub fn app_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppId", value);
        self
    }

    /// `BindingProperties`: map of `ComponentBindingPropertiesValue`.
    #[track_caller]
    pub fn binding_properties(
        mut self,
        value: impl IntoValue<MapOf<ComponentBindingPropertiesValue>>,
    ) -> Self {
        self.0.set("BindingProperties", value);
        self
    }

    /// `Children`: list of `ComponentChild`.
    #[track_caller]
    pub fn children(mut self, value: impl IntoValue<ListOf<ComponentChild>>) -> Self {
        self.0.set("Children", value);
        self
    }

    /// `CollectionProperties`: map of `ComponentDataConfiguration`.
    #[track_caller]
    pub fn collection_properties(
        mut self,
        value: impl IntoValue<MapOf<ComponentDataConfiguration>>,
    ) -> Self {
        self.0.set("CollectionProperties", value);
        self
    }

    /// `ComponentType`: string, 1 to 255 characters.
    #[track_caller]
    pub fn component_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentType", value);
        self
    }

    /// `EnvironmentName`: string. A change replaces the resource.
    #[track_caller]
    pub fn environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentName", value);
        self
    }

    /// `Events`: map of `ComponentEvent`.
    #[track_caller]
    pub fn events(mut self, value: impl IntoValue<MapOf<ComponentEvent>>) -> Self {
        self.0.set("Events", value);
        self
    }

    /// `Name`: string, 1 to 255 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Overrides`: map of maps of strings.
    #[track_caller]
    pub fn overrides(mut self, value: impl IntoValue<MapOf<MapOf<String>>>) -> Self {
        self.0.set("Overrides", value);
        self
    }

    /// `Properties`: map of `ComponentProperty`.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<ComponentProperty>>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `SchemaVersion`: string.
    #[track_caller]
    pub fn schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaVersion", value);
        self
    }

    /// `SourceId`: string.
    #[track_caller]
    pub fn source_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceId", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Variants`: list of `ComponentVariant`.
    #[track_caller]
    pub fn variants(mut self, value: impl IntoValue<ListOf<ComponentVariant>>) -> Self {
        self.0.set("Variants", value);
        self
    }
}

impl Handle<Component> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// `ActionParameters` of `AWS::AmplifyUIBuilder::Component`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionParameters(Properties);

properties! { ActionParameters }

impl ActionParameters {
    /// `Anchor`: `ComponentProperty`.
    #[track_caller]
    pub fn anchor(mut self, value: impl IntoValue<ComponentProperty>) -> Self {
        self.0.set("Anchor", value);
        self
    }

    /// `Fields`: map of `ComponentProperty`.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<MapOf<ComponentProperty>>) -> Self {
        self.0.set("Fields", value);
        self
    }

    /// `Global`: `ComponentProperty`.
    #[track_caller]
    pub fn global(mut self, value: impl IntoValue<ComponentProperty>) -> Self {
        self.0.set("Global", value);
        self
    }

    /// `Id`: `ComponentProperty`.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<ComponentProperty>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Model`: string.
    #[track_caller]
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Model", value);
        self
    }

    /// `State`: `MutationActionSetStateParameter`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<MutationActionSetStateParameter>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Target`: `ComponentProperty`.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<ComponentProperty>) -> Self {
        self.0.set("Target", value);
        self
    }

    /// `Type`: `ComponentProperty`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ComponentProperty>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Url`: `ComponentProperty`.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<ComponentProperty>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `ComponentBindingPropertiesValue` of `AWS::AmplifyUIBuilder::Component`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentBindingPropertiesValue(Properties);

properties! { ComponentBindingPropertiesValue }

impl ComponentBindingPropertiesValue {
    /// `BindingProperties`: `ComponentBindingPropertiesValueProperties`.
    #[track_caller]
    pub fn binding_properties(
        mut self,
        value: impl IntoValue<ComponentBindingPropertiesValueProperties>,
    ) -> Self {
        self.0.set("BindingProperties", value);
        self
    }

    /// `DefaultValue`: string.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `ComponentBindingPropertiesValueProperties` of `AWS::AmplifyUIBuilder::Component`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentBindingPropertiesValueProperties(Properties);

properties! { ComponentBindingPropertiesValueProperties }

impl ComponentBindingPropertiesValueProperties {
    /// `Bucket`: string.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `DefaultValue`: string.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Field`: string.
    #[track_caller]
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Field", value);
        self
    }

    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Model`: string.
    #[track_caller]
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Model", value);
        self
    }

    /// `Predicates`: list of `Predicate`.
    #[track_caller]
    pub fn predicates(mut self, value: impl IntoValue<ListOf<Predicate>>) -> Self {
        self.0.set("Predicates", value);
        self
    }

    /// `SlotName`: string.
    #[track_caller]
    pub fn slot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SlotName", value);
        self
    }

    /// `UserAttribute`: string.
    #[track_caller]
    pub fn user_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserAttribute", value);
        self
    }
}

/// `ComponentChild` of `AWS::AmplifyUIBuilder::Component`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentChild(Properties);

properties! { ComponentChild }

impl ComponentChild {
    /// `Children`: list of `ComponentChild`.
    #[track_caller]
    pub fn children(mut self, value: impl IntoValue<ListOf<ComponentChild>>) -> Self {
        self.0.set("Children", value);
        self
    }

    /// `ComponentType`: string. Required.
    #[track_caller]
    pub fn component_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentType", value);
        self
    }

    /// `Events`: map of `ComponentEvent`.
    #[track_caller]
    pub fn events(mut self, value: impl IntoValue<MapOf<ComponentEvent>>) -> Self {
        self.0.set("Events", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Properties`: map of `ComponentProperty`. Required.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<ComponentProperty>>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `SourceId`: string.
    #[track_caller]
    pub fn source_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceId", value);
        self
    }
}

/// `ComponentConditionProperty` of `AWS::AmplifyUIBuilder::Component`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentConditionProperty(Properties);

properties! { ComponentConditionProperty }

impl ComponentConditionProperty {
    /// `Else`: `ComponentProperty`.
    #[track_caller]
    pub fn else_(mut self, value: impl IntoValue<ComponentProperty>) -> Self {
        self.0.set("Else", value);
        self
    }

    /// `Field`: string.
    #[track_caller]
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Field", value);
        self
    }

    /// `Operand`: string.
    #[track_caller]
    pub fn operand(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Operand", value);
        self
    }

    /// `OperandType`: string.
    #[track_caller]
    pub fn operand_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OperandType", value);
        self
    }

    /// `Operator`: string.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Property`: string.
    #[track_caller]
    pub fn property(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Property", value);
        self
    }

    /// `Then`: `ComponentProperty`.
    #[track_caller]
    pub fn then(mut self, value: impl IntoValue<ComponentProperty>) -> Self {
        self.0.set("Then", value);
        self
    }
}

/// `ComponentDataConfiguration` of `AWS::AmplifyUIBuilder::Component`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentDataConfiguration(Properties);

properties! { ComponentDataConfiguration }

impl ComponentDataConfiguration {
    /// `Identifiers`: list of strings.
    #[track_caller]
    pub fn identifiers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Identifiers", value);
        self
    }

    /// `Model`: string. Required.
    #[track_caller]
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Model", value);
        self
    }

    /// `Predicate`: `Predicate`.
    #[track_caller]
    pub fn predicate(mut self, value: impl IntoValue<Predicate>) -> Self {
        self.0.set("Predicate", value);
        self
    }

    /// `Sort`: list of `SortProperty`.
    #[track_caller]
    pub fn sort(mut self, value: impl IntoValue<ListOf<SortProperty>>) -> Self {
        self.0.set("Sort", value);
        self
    }
}

/// `ComponentEvent` of `AWS::AmplifyUIBuilder::Component`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentEvent(Properties);

properties! { ComponentEvent }

impl ComponentEvent {
    /// `Action`: string.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `BindingEvent`: string.
    #[track_caller]
    pub fn binding_event(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BindingEvent", value);
        self
    }

    /// `Parameters`: `ActionParameters`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<ActionParameters>) -> Self {
        self.0.set("Parameters", value);
        self
    }
}

/// `ComponentProperty` of `AWS::AmplifyUIBuilder::Component`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentProperty(Properties);

properties! { ComponentProperty }

impl ComponentProperty {
    /// `BindingProperties`: `ComponentPropertyBindingProperties`.
    #[track_caller]
    pub fn binding_properties(
        mut self,
        value: impl IntoValue<ComponentPropertyBindingProperties>,
    ) -> Self {
        self.0.set("BindingProperties", value);
        self
    }

    /// `Bindings`: map of `FormBindingElement`.
    #[track_caller]
    pub fn bindings(mut self, value: impl IntoValue<MapOf<FormBindingElement>>) -> Self {
        self.0.set("Bindings", value);
        self
    }

    /// `CollectionBindingProperties`: `ComponentPropertyBindingProperties`.
    #[track_caller]
    pub fn collection_binding_properties(
        mut self,
        value: impl IntoValue<ComponentPropertyBindingProperties>,
    ) -> Self {
        self.0.set("CollectionBindingProperties", value);
        self
    }

    /// `ComponentName`: string.
    #[track_caller]
    pub fn component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentName", value);
        self
    }

    /// `Concat`: list of `ComponentProperty`.
    #[track_caller]
    pub fn concat(mut self, value: impl IntoValue<ListOf<ComponentProperty>>) -> Self {
        self.0.set("Concat", value);
        self
    }

    /// `Condition`: `ComponentConditionProperty`.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<ComponentConditionProperty>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `Configured`: boolean.
    #[track_caller]
    pub fn configured(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Configured", value);
        self
    }

    /// `DefaultValue`: string.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Event`: string.
    #[track_caller]
    pub fn event(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Event", value);
        self
    }

    /// `ImportedValue`: string.
    #[track_caller]
    pub fn imported_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImportedValue", value);
        self
    }

    /// `Model`: string.
    #[track_caller]
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Model", value);
        self
    }

    /// `Property`: string.
    #[track_caller]
    pub fn property(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Property", value);
        self
    }

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UserAttribute`: string.
    #[track_caller]
    pub fn user_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserAttribute", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ComponentPropertyBindingProperties` of `AWS::AmplifyUIBuilder::Component`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentPropertyBindingProperties(Properties);

properties! { ComponentPropertyBindingProperties }

impl ComponentPropertyBindingProperties {
    /// `Field`: string.
    #[track_caller]
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Field", value);
        self
    }

    /// `Property`: string. Required.
    #[track_caller]
    pub fn property(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Property", value);
        self
    }
}

/// `ComponentVariant` of `AWS::AmplifyUIBuilder::Component`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentVariant(Properties);

properties! { ComponentVariant }

impl ComponentVariant {
    /// `Overrides`: map of maps of strings.
    #[track_caller]
    pub fn overrides(mut self, value: impl IntoValue<MapOf<MapOf<String>>>) -> Self {
        self.0.set("Overrides", value);
        self
    }

    /// `VariantValues`: map of strings.
    #[track_caller]
    pub fn variant_values(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("VariantValues", value);
        self
    }
}

/// `FormBindingElement` of `AWS::AmplifyUIBuilder::Component`.
#[derive(Clone, Default)]
#[must_use]
pub struct FormBindingElement(Properties);

properties! { FormBindingElement }

impl FormBindingElement {
    /// `Element`: string. Required.
    #[track_caller]
    pub fn element(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Element", value);
        self
    }

    /// `Property`: string. Required.
    #[track_caller]
    pub fn property(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Property", value);
        self
    }
}

/// `MutationActionSetStateParameter` of `AWS::AmplifyUIBuilder::Component`.
#[derive(Clone, Default)]
#[must_use]
pub struct MutationActionSetStateParameter(Properties);

properties! { MutationActionSetStateParameter }

impl MutationActionSetStateParameter {
    /// `ComponentName`: string. Required.
    #[track_caller]
    pub fn component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentName", value);
        self
    }

    /// `Property`: string. Required.
    #[track_caller]
    pub fn property(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Property", value);
        self
    }

    /// `Set`: `ComponentProperty`. Required.
    #[track_caller]
    pub fn set(mut self, value: impl IntoValue<ComponentProperty>) -> Self {
        self.0.set("Set", value);
        self
    }
}

/// `Predicate` of `AWS::AmplifyUIBuilder::Component`.
#[derive(Clone, Default)]
#[must_use]
pub struct Predicate(Properties);

properties! { Predicate }

impl Predicate {
    /// `And`: list of `Predicate`.
    #[track_caller]
    pub fn and(mut self, value: impl IntoValue<ListOf<Predicate>>) -> Self {
        self.0.set("And", value);
        self
    }

    /// `Field`: string.
    #[track_caller]
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Field", value);
        self
    }

    /// `Operand`: string.
    #[track_caller]
    pub fn operand(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Operand", value);
        self
    }

    /// `OperandType`: string, pattern `^boolean|string|number$`.
    #[track_caller]
    pub fn operand_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OperandType", value);
        self
    }

    /// `Operator`: string.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Or`: list of `Predicate`.
    #[track_caller]
    pub fn or(mut self, value: impl IntoValue<ListOf<Predicate>>) -> Self {
        self.0.set("Or", value);
        self
    }
}

choice! {
    /// `SortDirection` of `AWS::AmplifyUIBuilder::Component`.
    SortDirection
    ASC "ASC"
    DESC "DESC"
}

/// `SortProperty` of `AWS::AmplifyUIBuilder::Component`.
#[derive(Clone, Default)]
#[must_use]
pub struct SortProperty(Properties);

properties! { SortProperty }

impl SortProperty {
    /// `Direction`: `SortDirection`. Required.
    #[track_caller]
    pub fn direction(mut self, value: impl IntoValue<SortDirection>) -> Self {
        self.0.set("Direction", value);
        self
    }

    /// `Field`: string. Required.
    #[track_caller]
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Field", value);
        self
    }
}
