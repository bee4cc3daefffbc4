//! Answers of a REST API, and the shapes of bodies.

use std::borrow::Cow;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::value::{Node, NodeKind, Origin, Value};

/// An answer that a method may give: `{ status: 201, headers: { Location: /orders }, model: Order }` in a definition file.
///
/// Functions and other sites answer as they like; there it only tells readers of the API what to expect. For everything
/// else it is what the API answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RestResponse {
    /// `StatusCode`
    pub status: u16,
    /// `SelectionPattern`: a regular expression for the status (or the error) of the target, to which this is the answer.
    /// Default: whatever no other answer is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// `ResponseParameters`: headers. A value is text, or a mapping such as `integration.response.body.id`,
    /// `integration.response.header.ETag`, `context.requestId` or `stageVariables.name`.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub headers: IndexMap<String, Value<String>>,
    /// `ResponseModels`: the shape of the body, for readers of the API. Default: any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<BodyModel>,
    /// `ResponseTemplates`: the body, written in the Velocity Template Language. Default: what suits the target.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<Value<String>>,
    /// The type of the body. Default: `application/json`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
}

/// The shape of a body: the name of a model of the API, or a JSON Schema of draft 4.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BodyModel {
    /// A model of the API, or one of the two that every API has: `Empty` (anything) and `Error` (an object with a `message`).
    Named(String),
    /// A JSON Schema of draft 4.
    Schema(Node),
}

impl RestResponse {
    /// An answer with this status.
    pub fn new(status: u16) -> Self {
        Self {
            status,
            pattern: None,
            headers: IndexMap::new(),
            model: None,
            template: None,
            content_type: None,
        }
    }

    /// `SelectionPattern`: a regular expression for the status of the target, such as `404`.
    #[must_use]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }

    /// `ResponseParameters`: a header: text, or a mapping such as `integration.response.body.id`.
    #[must_use]
    #[track_caller]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<Value<String>>) -> Self {
        self.headers.insert(name.into(), Value::here(value));
        self
    }

    /// `ResponseModels`: the shape of the body.
    #[must_use]
    #[track_caller]
    pub fn model(mut self, model: impl Into<BodyModel>) -> Self {
        self.model = Some(model.into().located(Origin::caller()));
        self
    }

    /// `ResponseTemplates`: the body, written in the Velocity Template Language.
    #[must_use]
    #[track_caller]
    pub fn template(mut self, template: impl Into<Value<String>>) -> Self {
        self.template = Some(Value::here(template));
        self
    }

    /// The type of the body, where it is not JSON.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// The type of the body.
    pub(super) fn media_type(&self) -> &str {
        self.content_type.as_deref().unwrap_or("application/json")
    }
}

impl BodyModel {
    pub(super) fn located(self, origin: Origin) -> Self {
        match self {
            Self::Named(name) => Self::Named(name),
            Self::Schema(schema) => Self::Schema(schema.located(origin)),
        }
    }
}

impl From<&str> for BodyModel {
    fn from(name: &str) -> Self {
        Self::Named(name.to_owned())
    }
}

impl From<Node> for BodyModel {
    fn from(schema: Node) -> Self {
        Self::Schema(schema)
    }
}

impl From<serde_json::Value> for BodyModel {
    fn from(schema: serde_json::Value) -> Self {
        Self::Schema(schema.into())
    }
}

impl Serialize for BodyModel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Named(name) => serializer.serialize_str(name),
            Self::Schema(schema) => schema.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for BodyModel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let node = Node::deserialize(deserializer)?;
        match node.kind {
            NodeKind::String(name) => Ok(Self::Named(name)),
            NodeKind::Map(_) => Ok(Self::Schema(node)),
            _ => Err(serde::de::Error::custom(
                "expected the name of a model or a JSON Schema",
            )),
        }
    }
}

impl JsonSchema for BodyModel {
    fn schema_name() -> Cow<'static, str> {
        "BodyModel".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The name of a model of the API, or a JSON Schema of draft 4.",
            "type": ["string", "object"]
        })
    }
}
