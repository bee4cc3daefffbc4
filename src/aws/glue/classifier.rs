// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::Classifier` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Glue::Classifier`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-classifier.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Classifier(Body);

resource! { Classifier "AWS::Glue::Classifier" }

impl Classifier {
    /// `CsvClassifier`: `CsvClassifier`.
    #[track_caller]
    pub fn csv_classifier(mut self, value: impl IntoValue<CsvClassifier>) -> Self {
        self.0.set("CsvClassifier", value);
        self
    }

    /// `GrokClassifier`: `GrokClassifier`.
    #[track_caller]
    pub fn grok_classifier(mut self, value: impl IntoValue<GrokClassifier>) -> Self {
        self.0.set("GrokClassifier", value);
        self
    }

    /// `JsonClassifier`: `JsonClassifier`.
    #[track_caller]
    pub fn json_classifier(mut self, value: impl IntoValue<JsonClassifier>) -> Self {
        self.0.set("JsonClassifier", value);
        self
    }

    /// `XMLClassifier`: `XMLClassifier`.
    #[track_caller]
    pub fn xml_classifier(mut self, value: impl IntoValue<XMLClassifier>) -> Self {
        self.0.set("XMLClassifier", value);
        self
    }
}

impl Handle<Classifier> {
    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `CsvClassifier` of `AWS::Glue::Classifier`.
#[derive(Clone, Default)]
#[must_use]
pub struct CsvClassifier(Properties);

properties! { CsvClassifier }

impl CsvClassifier {
    /// `AllowSingleColumn`: boolean.
    #[track_caller]
    pub fn allow_single_column(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowSingleColumn", value);
        self
    }

    /// `ContainsCustomDatatype`: list of strings.
    #[track_caller]
    pub fn contains_custom_datatype(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ContainsCustomDatatype", value);
        self
    }

    /// `ContainsHeader`: `CsvClassifierContainsHeader`.
    #[track_caller]
    pub fn contains_header(mut self, value: impl IntoValue<CsvClassifierContainsHeader>) -> Self {
        self.0.set("ContainsHeader", value);
        self
    }

    /// `CustomDatatypeConfigured`: boolean.
    #[track_caller]
    pub fn custom_datatype_configured(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CustomDatatypeConfigured", value);
        self
    }

    /// `Delimiter`: string, 1 character, pattern `^[^\r\n]$`.
    #[track_caller]
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Delimiter", value);
        self
    }

    /// `DisableValueTrimming`: boolean.
    #[track_caller]
    pub fn disable_value_trimming(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableValueTrimming", value);
        self
    }

    /// `Header`: list of strings.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Header", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `QuoteSymbol`: string, 1 character, pattern `^[^\r\n]$`.
    #[track_caller]
    pub fn quote_symbol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QuoteSymbol", value);
        self
    }
}

choice! {
    /// `CsvClassifierContainsHeader` of `AWS::Glue::Classifier`.
    CsvClassifierContainsHeader
    ABSENT "ABSENT"
    PRESENT "PRESENT"
    UNKNOWN "UNKNOWN"
}

/// `GrokClassifier` of `AWS::Glue::Classifier`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrokClassifier(Properties);

properties! { GrokClassifier }

impl GrokClassifier {
    /// `Classification`: string. Required.
    #[track_caller]
    pub fn classification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Classification", value);
        self
    }

    /// `CustomPatterns`: string, at most 16000 characters.
    #[track_caller]
    pub fn custom_patterns(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomPatterns", value);
        self
    }

    /// `GrokPattern`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn grok_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GrokPattern", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `JsonClassifier` of `AWS::Glue::Classifier`.
#[derive(Clone, Default)]
#[must_use]
pub struct JsonClassifier(Properties);

properties! { JsonClassifier }

impl JsonClassifier {
    /// `JsonPath`: string. Required.
    #[track_caller]
    pub fn json_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JsonPath", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `XMLClassifier` of `AWS::Glue::Classifier`.
#[derive(Clone, Default)]
#[must_use]
pub struct XMLClassifier(Properties);

properties! { XMLClassifier }

impl XMLClassifier {
    /// `Classification`: string. Required.
    #[track_caller]
    pub fn classification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Classification", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RowTag`: string. Required.
    #[track_caller]
    pub fn row_tag(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RowTag", value);
        self
    }
}
