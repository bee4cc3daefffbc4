// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AmplifyUIBuilder::Form` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AmplifyUIBuilder::Form`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-form.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Form(Body);

resource! { Form "AWS::AmplifyUIBuilder::Form" }

impl Form {
    /// `AppId`: string. A change replaces the resource.
    #[track_caller]
    pub fn app_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppId", value);
        self
    }

    /// `Cta`: `FormCTA`.
    #[track_caller]
    pub fn cta(mut self, value: impl IntoValue<FormCTA>) -> Self {
        self.0.set("Cta", value);
        self
    }

    /// `DataType`: `FormDataTypeConfig`.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<FormDataTypeConfig>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `EnvironmentName`: string. A change replaces the resource.
    #[track_caller]
    pub fn environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentName", value);
        self
    }

    /// `Fields`: map of `FieldConfig`.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<MapOf<FieldConfig>>) -> Self {
        self.0.set("Fields", value);
        self
    }

    /// `FormActionType`: `FormActionType`.
    #[track_caller]
    pub fn form_action_type(mut self, value: impl IntoValue<FormActionType>) -> Self {
        self.0.set("FormActionType", value);
        self
    }

    /// `LabelDecorator`: `LabelDecorator`.
    #[track_caller]
    pub fn label_decorator(mut self, value: impl IntoValue<LabelDecorator>) -> Self {
        self.0.set("LabelDecorator", value);
        self
    }

    /// `Name`: string, 1 to 255 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SchemaVersion`: string.
    #[track_caller]
    pub fn schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaVersion", value);
        self
    }

    /// `SectionalElements`: map of `SectionalElement`.
    #[track_caller]
    pub fn sectional_elements(mut self, value: impl IntoValue<MapOf<SectionalElement>>) -> Self {
        self.0.set("SectionalElements", value);
        self
    }

    /// `Style`: `FormStyle`.
    #[track_caller]
    pub fn style(mut self, value: impl IntoValue<FormStyle>) -> Self {
        self.0.set("Style", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Form> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `FieldConfig` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldConfig(Properties);

properties! { FieldConfig }

impl FieldConfig {
    /// `Excluded`: boolean.
    #[track_caller]
    pub fn excluded(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Excluded", value);
        self
    }

    /// `InputType`: `FieldInputConfig`.
    #[track_caller]
    pub fn input_type(mut self, value: impl IntoValue<FieldInputConfig>) -> Self {
        self.0.set("InputType", value);
        self
    }

    /// `Label`: string.
    #[track_caller]
    pub fn label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Label", value);
        self
    }

    /// `Position`: `FieldPosition`.
    #[track_caller]
    pub fn position(mut self, value: impl IntoValue<FieldPosition>) -> Self {
        self.0.set("Position", value);
        self
    }

    /// `Validations`: list of `FieldValidationConfiguration`.
    #[track_caller]
    pub fn validations(
        mut self,
        value: impl IntoValue<ListOf<FieldValidationConfiguration>>,
    ) -> Self {
        self.0.set("Validations", value);
        self
    }
}

/// `FieldInputConfig` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldInputConfig(Properties);

properties! { FieldInputConfig }

impl FieldInputConfig {
    /// `DefaultChecked`: boolean.
    #[track_caller]
    pub fn default_checked(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DefaultChecked", value);
        self
    }

    /// `DefaultCountryCode`: string.
    #[track_caller]
    pub fn default_country_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultCountryCode", value);
        self
    }

    /// `DefaultValue`: string.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `DescriptiveText`: string.
    #[track_caller]
    pub fn descriptive_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DescriptiveText", value);
        self
    }

    /// `FileUploaderConfig`: `FileUploaderFieldConfig`.
    #[track_caller]
    pub fn file_uploader_config(mut self, value: impl IntoValue<FileUploaderFieldConfig>) -> Self {
        self.0.set("FileUploaderConfig", value);
        self
    }

    /// `IsArray`: boolean.
    #[track_caller]
    pub fn is_array(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsArray", value);
        self
    }

    /// `MaxValue`: number.
    #[track_caller]
    pub fn max_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxValue", value);
        self
    }

    /// `MinValue`: number.
    #[track_caller]
    pub fn min_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinValue", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Placeholder`: string.
    #[track_caller]
    pub fn placeholder(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Placeholder", value);
        self
    }

    /// `ReadOnly`: boolean.
    #[track_caller]
    pub fn read_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReadOnly", value);
        self
    }

    /// `Required`: boolean.
    #[track_caller]
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Required", value);
        self
    }

    /// `Step`: number.
    #[track_caller]
    pub fn step(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Step", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }

    /// `ValueMappings`: `ValueMappings`.
    #[track_caller]
    pub fn value_mappings(mut self, value: impl IntoValue<ValueMappings>) -> Self {
        self.0.set("ValueMappings", value);
        self
    }
}

/// `FieldPosition` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldPosition(Properties);

properties! { FieldPosition }

impl FieldPosition {
    /// `Below`: string.
    #[track_caller]
    pub fn below(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Below", value);
        self
    }

    /// `Fixed`: `FixedPosition`.
    #[track_caller]
    pub fn fixed(mut self, value: impl IntoValue<FixedPosition>) -> Self {
        self.0.set("Fixed", value);
        self
    }

    /// `RightOf`: string.
    #[track_caller]
    pub fn right_of(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RightOf", value);
        self
    }
}

/// `FieldValidationConfiguration` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldValidationConfiguration(Properties);

properties! { FieldValidationConfiguration }

impl FieldValidationConfiguration {
    /// `NumValues`: list of numbers.
    #[track_caller]
    pub fn num_values(mut self, value: impl IntoValue<ListOf<f64>>) -> Self {
        self.0.set("NumValues", value);
        self
    }

    /// `StrValues`: list of strings.
    #[track_caller]
    pub fn str_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StrValues", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `ValidationMessage`: string.
    #[track_caller]
    pub fn validation_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValidationMessage", value);
        self
    }
}

/// `FileUploaderFieldConfig` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct FileUploaderFieldConfig(Properties);

properties! { FileUploaderFieldConfig }

impl FileUploaderFieldConfig {
    /// `AcceptedFileTypes`: list of strings. Required.
    #[track_caller]
    pub fn accepted_file_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AcceptedFileTypes", value);
        self
    }

    /// `AccessLevel`: `StorageAccessLevel`. Required.
    #[track_caller]
    pub fn access_level(mut self, value: impl IntoValue<StorageAccessLevel>) -> Self {
        self.0.set("AccessLevel", value);
        self
    }

    /// `IsResumable`: boolean.
    #[track_caller]
    pub fn is_resumable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsResumable", value);
        self
    }

    /// `MaxFileCount`: number.
    #[track_caller]
    pub fn max_file_count(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxFileCount", value);
        self
    }

    /// `MaxSize`: number.
    #[track_caller]
    pub fn max_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxSize", value);
        self
    }

    /// `ShowThumbnails`: boolean.
    #[track_caller]
    pub fn show_thumbnails(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ShowThumbnails", value);
        self
    }
}

choice! {
    /// `FixedPosition` of `AWS::AmplifyUIBuilder::Form`.
    FixedPosition
    FIRST "first"
}

choice! {
    /// `FormActionType` of `AWS::AmplifyUIBuilder::Form`.
    FormActionType
    CREATE "create"
    UPDATE "update"
}

/// `FormButton` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct FormButton(Properties);

properties! { FormButton }

impl FormButton {
    /// `Children`: string.
    #[track_caller]
    pub fn children(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Children", value);
        self
    }

    /// `Excluded`: boolean.
    #[track_caller]
    pub fn excluded(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Excluded", value);
        self
    }

    /// `Position`: `FieldPosition`.
    #[track_caller]
    pub fn position(mut self, value: impl IntoValue<FieldPosition>) -> Self {
        self.0.set("Position", value);
        self
    }
}

choice! {
    /// `FormButtonsPosition` of `AWS::AmplifyUIBuilder::Form`.
    FormButtonsPosition
    TOP "top"
    BOTTOM "bottom"
    TOP_AND_BOTTOM "top_and_bottom"
}

/// `FormCTA` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct FormCTA(Properties);

properties! { FormCTA }

impl FormCTA {
    /// `Cancel`: `FormButton`.
    #[track_caller]
    pub fn cancel(mut self, value: impl IntoValue<FormButton>) -> Self {
        self.0.set("Cancel", value);
        self
    }

    /// `Clear`: `FormButton`.
    #[track_caller]
    pub fn clear(mut self, value: impl IntoValue<FormButton>) -> Self {
        self.0.set("Clear", value);
        self
    }

    /// `Position`: `FormButtonsPosition`.
    #[track_caller]
    pub fn position(mut self, value: impl IntoValue<FormButtonsPosition>) -> Self {
        self.0.set("Position", value);
        self
    }

    /// `Submit`: `FormButton`.
    #[track_caller]
    pub fn submit(mut self, value: impl IntoValue<FormButton>) -> Self {
        self.0.set("Submit", value);
        self
    }
}

choice! {
    /// `FormDataSourceType` of `AWS::AmplifyUIBuilder::Form`.
    FormDataSourceType
    DATA_STORE "DataStore"
    CUSTOM "Custom"
}

/// `FormDataTypeConfig` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct FormDataTypeConfig(Properties);

properties! { FormDataTypeConfig }

impl FormDataTypeConfig {
    /// `DataSourceType`: `FormDataSourceType`. Required.
    #[track_caller]
    pub fn data_source_type(mut self, value: impl IntoValue<FormDataSourceType>) -> Self {
        self.0.set("DataSourceType", value);
        self
    }

    /// `DataTypeName`: string. Required.
    #[track_caller]
    pub fn data_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataTypeName", value);
        self
    }
}

/// `FormInputBindingPropertiesValue` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct FormInputBindingPropertiesValue(Properties);

properties! { FormInputBindingPropertiesValue }

impl FormInputBindingPropertiesValue {
    /// `BindingProperties`: `FormInputBindingPropertiesValueProperties`.
    #[track_caller]
    pub fn binding_properties(
        mut self,
        value: impl IntoValue<FormInputBindingPropertiesValueProperties>,
    ) -> Self {
        self.0.set("BindingProperties", value);
        self
    }

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `FormInputBindingPropertiesValueProperties` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct FormInputBindingPropertiesValueProperties(Properties);

properties! { FormInputBindingPropertiesValueProperties }

impl FormInputBindingPropertiesValueProperties {
    /// `Model`: string.
    #[track_caller]
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Model", value);
        self
    }
}

/// `FormInputValueProperty` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct FormInputValueProperty(Properties);

properties! { FormInputValueProperty }

impl FormInputValueProperty {
    /// `BindingProperties`: `FormInputValuePropertyBindingProperties`.
    #[track_caller]
    pub fn binding_properties(
        mut self,
        value: impl IntoValue<FormInputValuePropertyBindingProperties>,
    ) -> Self {
        self.0.set("BindingProperties", value);
        self
    }

    /// `Concat`: list of `FormInputValueProperty`.
    #[track_caller]
    pub fn concat(mut self, value: impl IntoValue<ListOf<FormInputValueProperty>>) -> Self {
        self.0.set("Concat", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `FormInputValuePropertyBindingProperties` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct FormInputValuePropertyBindingProperties(Properties);

properties! { FormInputValuePropertyBindingProperties }

impl FormInputValuePropertyBindingProperties {
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

/// `FormStyle` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct FormStyle(Properties);

properties! { FormStyle }

impl FormStyle {
    /// `HorizontalGap`: `FormStyleConfig`.
    #[track_caller]
    pub fn horizontal_gap(mut self, value: impl IntoValue<FormStyleConfig>) -> Self {
        self.0.set("HorizontalGap", value);
        self
    }

    /// `OuterPadding`: `FormStyleConfig`.
    #[track_caller]
    pub fn outer_padding(mut self, value: impl IntoValue<FormStyleConfig>) -> Self {
        self.0.set("OuterPadding", value);
        self
    }

    /// `VerticalGap`: `FormStyleConfig`.
    #[track_caller]
    pub fn vertical_gap(mut self, value: impl IntoValue<FormStyleConfig>) -> Self {
        self.0.set("VerticalGap", value);
        self
    }
}

/// `FormStyleConfig` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct FormStyleConfig(Properties);

properties! { FormStyleConfig }

impl FormStyleConfig {
    /// `TokenReference`: string.
    #[track_caller]
    pub fn token_reference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenReference", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `LabelDecorator` of `AWS::AmplifyUIBuilder::Form`.
    LabelDecorator
    REQUIRED "required"
    OPTIONAL "optional"
    NONE "none"
}

/// `SectionalElement` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct SectionalElement(Properties);

properties! { SectionalElement }

impl SectionalElement {
    /// `Excluded`: boolean.
    #[track_caller]
    pub fn excluded(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Excluded", value);
        self
    }

    /// `Level`: number.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Level", value);
        self
    }

    /// `Orientation`: string.
    #[track_caller]
    pub fn orientation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Orientation", value);
        self
    }

    /// `Position`: `FieldPosition`.
    #[track_caller]
    pub fn position(mut self, value: impl IntoValue<FieldPosition>) -> Self {
        self.0.set("Position", value);
        self
    }

    /// `Text`: string.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `StorageAccessLevel` of `AWS::AmplifyUIBuilder::Form`.
    StorageAccessLevel
    PUBLIC "public"
    PROTECTED "protected"
    PRIVATE "private"
}

/// `ValueMapping` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValueMapping(Properties);

properties! { ValueMapping }

impl ValueMapping {
    /// `DisplayValue`: `FormInputValueProperty`.
    #[track_caller]
    pub fn display_value(mut self, value: impl IntoValue<FormInputValueProperty>) -> Self {
        self.0.set("DisplayValue", value);
        self
    }

    /// `Value`: `FormInputValueProperty`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<FormInputValueProperty>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ValueMappings` of `AWS::AmplifyUIBuilder::Form`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValueMappings(Properties);

properties! { ValueMappings }

impl ValueMappings {
    /// `BindingProperties`: map of `FormInputBindingPropertiesValue`.
    #[track_caller]
    pub fn binding_properties(
        mut self,
        value: impl IntoValue<MapOf<FormInputBindingPropertiesValue>>,
    ) -> Self {
        self.0.set("BindingProperties", value);
        self
    }

    /// `Values`: list of `ValueMapping`. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<ValueMapping>>) -> Self {
        self.0.set("Values", value);
        self
    }
}
