// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Evidently::Feature` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Evidently::Feature`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-feature.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Feature(Body);

resource! { Feature "AWS::Evidently::Feature" }

impl Feature {
    /// `DefaultVariation`: string, 1 to 127 characters, pattern `[-a-zA-Z0-9._]*`.
    #[track_caller]
    pub fn default_variation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultVariation", value);
        self
    }

    /// `Description`: string, at most 160 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EntityOverrides`: list of `EntityOverride`, at most 2500 items.
    #[track_caller]
    pub fn entity_overrides(mut self, value: impl IntoValue<ListOf<EntityOverride>>) -> Self {
        self.0.set("EntityOverrides", value);
        self
    }

    /// `EvaluationStrategy`: `EvaluationStrategy`.
    #[track_caller]
    pub fn evaluation_strategy(mut self, value: impl IntoValue<EvaluationStrategy>) -> Self {
        self.0.set("EvaluationStrategy", value);
        self
    }

    /// `Name`: string, 1 to 127 characters, pattern `[-a-zA-Z0-9._]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Project`: string, at most 2048 characters, pattern `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)`. Required. A change replaces the resource.
    #[track_caller]
    pub fn project(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Project", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Variations`: list of `VariationObject`, 1 to 5 items. Required.
    #[track_caller]
    pub fn variations(mut self, value: impl IntoValue<ListOf<VariationObject>>) -> Self {
        self.0.set("Variations", value);
        self
    }
}

impl Handle<Feature> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `EntityOverride` of `AWS::Evidently::Feature`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntityOverride(Properties);

properties! { EntityOverride }

impl EntityOverride {
    /// `EntityId`: string.
    #[track_caller]
    pub fn entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityId", value);
        self
    }

    /// `Variation`: string, 1 to 127 characters, pattern `[-a-zA-Z0-9._]*`.
    #[track_caller]
    pub fn variation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Variation", value);
        self
    }
}

choice! {
    /// `EvaluationStrategy` of `AWS::Evidently::Feature`.
    EvaluationStrategy
    ALL_RULES "ALL_RULES"
    DEFAULT_VARIATION "DEFAULT_VARIATION"
}

/// `Tag` of `AWS::Evidently::Feature`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VariationObject` of `AWS::Evidently::Feature`.
#[derive(Clone, Default)]
#[must_use]
pub struct VariationObject(Properties);

properties! { VariationObject }

impl VariationObject {
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

    /// `LongValue`: number.
    #[track_caller]
    pub fn long_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LongValue", value);
        self
    }

    /// `StringValue`: string, at most 512 characters.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }

    /// `VariationName`: string, 1 to 127 characters, pattern `[-a-zA-Z0-9._]*`.
    #[track_caller]
    pub fn variation_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VariationName", value);
        self
    }
}
