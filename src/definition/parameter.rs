//! Parameters of a stack.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Map, Node, Origin, Value, reference};

/// A parameter: a value that is given when the stack is deployed.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let stage = stack.parameter(Parameter::string("Stage").default("test").allowed(["test", "live"]));
/// stack.condition("IsLive", equals(stage.string(), "live"));
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    #[serde(skip)]
    pub(super) name: String,
    #[serde(skip)]
    pub(super) origin: Origin,
    /// `Type`: `String`, `Number`, `List<Number>`, `CommaDelimitedList`, an AWS or an SSM type.
    #[serde(rename = "type")]
    pub parameter_type: String,
    /// `Default`
    #[serde(default, skip_serializing_if = "Node::is_null")]
    pub default: Node,
    /// `Description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `AllowedValues`
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed_values: Vec<Node>,
    /// `AllowedPattern`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_pattern: Option<String>,
    /// `ConstraintDescription`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constraint_description: Option<String>,
    /// `MinLength`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    /// `MaxLength`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
    /// `MinValue`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_value: Option<i64>,
    /// `MaxValue`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_value: Option<i64>,
    /// `NoEcho`: whether the value is hidden wherever the stack is described.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_echo: bool,
}

impl Parameter {
    /// A parameter of any type, such as `AWS::SSM::Parameter::Value<String>`.
    #[track_caller]
    pub fn of_type(name: impl Into<String>, parameter_type: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            origin: Origin::caller(),
            parameter_type: parameter_type.into(),
            default: Node::default(),
            description: None,
            allowed_values: Vec::new(),
            allowed_pattern: None,
            constraint_description: None,
            min_length: None,
            max_length: None,
            min_value: None,
            max_value: None,
            no_echo: false,
        }
    }

    /// A parameter of type `String`.
    #[track_caller]
    pub fn string(name: impl Into<String>) -> Self {
        Self::of_type(name, "String")
    }

    /// A parameter of type `Number`.
    #[track_caller]
    pub fn number(name: impl Into<String>) -> Self {
        Self::of_type(name, "Number")
    }

    /// A parameter of type `CommaDelimitedList`.
    #[track_caller]
    pub fn list(name: impl Into<String>) -> Self {
        Self::of_type(name, "CommaDelimitedList")
    }

    /// `Default`
    #[must_use]
    pub fn default(mut self, value: impl Into<Node>) -> Self {
        self.default = value.into();
        self
    }

    /// `Description`
    #[must_use]
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// `AllowedValues`
    #[must_use]
    pub fn allowed<V: Into<Node>>(mut self, values: impl IntoIterator<Item = V>) -> Self {
        self.allowed_values = values.into_iter().map(Into::into).collect();
        self
    }

    /// `AllowedPattern`, and in words what it asks for (`ConstraintDescription`).
    #[must_use]
    pub fn pattern(mut self, pattern: impl Into<String>, in_words: impl Into<String>) -> Self {
        self.allowed_pattern = Some(pattern.into());
        self.constraint_description = Some(in_words.into());
        self
    }

    /// `MinLength` and `MaxLength`
    #[must_use]
    pub fn length(mut self, range: std::ops::RangeInclusive<u64>) -> Self {
        self.min_length = Some(*range.start());
        self.max_length = Some(*range.end());
        self
    }

    /// `MinValue` and `MaxValue`
    #[must_use]
    pub fn range(mut self, range: std::ops::RangeInclusive<i64>) -> Self {
        self.min_value = Some(*range.start());
        self.max_value = Some(*range.end());
        self
    }

    /// `NoEcho`
    #[must_use]
    pub fn no_echo(mut self) -> Self {
        self.no_echo = true;
        self
    }

    /// The parameter as it stands in a template.
    pub fn node(&self) -> Node {
        let text = |text: &Option<String>| text.as_deref().map(Node::from);
        let allowed =
            (!self.allowed_values.is_empty()).then(|| Node::from(self.allowed_values.clone()));
        let fields = [
            ("Type", Some(Node::from(self.parameter_type.as_str()))),
            (
                "Default",
                Some(self.default.clone()).filter(|node| !node.is_null()),
            ),
            ("Description", text(&self.description)),
            ("AllowedValues", allowed),
            ("AllowedPattern", text(&self.allowed_pattern)),
            ("ConstraintDescription", text(&self.constraint_description)),
            ("MinLength", self.min_length.map(Node::from)),
            ("MaxLength", self.max_length.map(Node::from)),
            ("MinValue", self.min_value.map(Node::from)),
            ("MaxValue", self.max_value.map(Node::from)),
            ("NoEcho", self.no_echo.then(|| Node::from(true))),
        ];
        let map: Map = fields
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
            .collect();
        Node::from(map).located(self.origin)
    }
}

/// A parameter of a stack, to be used as a value.
#[derive(Clone, Debug)]
pub struct ParameterReference {
    name: String,
}

impl ParameterReference {
    pub(super) fn new(name: String) -> Self {
        Self { name }
    }

    /// As text.
    pub fn string(&self) -> Value<String> {
        reference(&self.name)
    }

    /// As a number.
    pub fn number(&self) -> Value<i64> {
        Value::intrinsic(reference(&self.name).node())
    }

    /// As a list.
    pub fn list(&self) -> Value<Vec<String>> {
        Value::intrinsic(reference(&self.name).node())
    }
}
