//! Parts of a request, as something to hand on.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Path;
use crate::definition::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Node, Origin, Value, from_node};

/// What an API hands on: fixed text, or a part of the request.
///
/// In a definition file, text stands for itself, and a part of the request is `{ body: customer.id }`, `{ header: x-kind }`,
/// `{ query: page }`, `{ path: sku }` or `{ context: requestId }`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequestValue {
    /// Always this text.
    Constant(Value<String>),
    /// A field of the JSON body by its path, such as `customer.id`; `$` for the whole body as it came.
    Body(String),
    /// A header.
    Header(String),
    /// A parameter of the query.
    Query(String),
    /// A parameter of the path.
    Path(String),
    /// What API Gateway knows about the request, such as `requestId` or `identity.sourceIp`.
    Context(String),
}

/// The parts of a request, as a definition file writes them.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Part {
    /// A field of the JSON body by its path, such as `customer.id`; `$` for the whole body.
    Body(String),
    /// A header.
    Header(String),
    /// A parameter of the query.
    Query(String),
    /// A parameter of the path.
    Path(String),
    /// What API Gateway knows about the request, such as `requestId`.
    Context(String),
}

impl RequestValue {
    /// A field of the JSON body by its path, such as `customer.id`.
    ///
    /// REST APIs hand an object on as JSON where a message, an event's detail or an execution's input is asked for. All else,
    /// such as ids and message attributes, takes a text or a number.
    pub fn body(path: impl Into<String>) -> Self {
        Self::Body(path.into())
    }

    /// The whole body, as it came.
    pub fn whole_body() -> Self {
        Self::Body("$".to_owned())
    }

    /// A header.
    pub fn header(name: impl Into<String>) -> Self {
        Self::Header(name.into())
    }

    /// A parameter of the query.
    pub fn query(name: impl Into<String>) -> Self {
        Self::Query(name.into())
    }

    /// A parameter of the path.
    pub fn path(name: impl Into<String>) -> Self {
        Self::Path(name.into())
    }

    /// What API Gateway knows about the request, such as `requestId` or `identity.sourceIp`.
    pub fn context(name: impl Into<String>) -> Self {
        Self::Context(name.into())
    }

    pub(in crate::constructs) fn is_whole_body(&self) -> bool {
        matches!(self, Self::Body(path) if path == "$")
    }

    /// The path of a field behind `$.`, however it was written.
    pub(in crate::constructs) fn field(path: &str) -> &str {
        path.strip_prefix("$.").unwrap_or(path)
    }

    /// The mapping that a first-class integration of an HTTP API takes.
    ///
    /// Source: the page "Create AWS service integrations for HTTP APIs in API Gateway" of the developer guide.
    pub(in crate::constructs) fn http_mapping(&self) -> Value<String> {
        Value::from(match self {
            Self::Constant(value) => return value.clone(),
            Self::Body(path) if path == "$" => "$request.body".to_owned(),
            Self::Body(path) => format!("$request.body.{}", Self::field(path)),
            Self::Header(name) => format!("$request.header.{name}"),
            Self::Query(name) => format!("$request.querystring.{name}"),
            Self::Path(name) => format!("$request.path.{name}"),
            Self::Context(name) => format!("$context.{name}"),
        })
    }

    /// Reports a name that would break out of a mapping, and a parameter that the path does not have.
    pub(in crate::constructs) fn check(
        &self,
        cx: &mut Lowering<'_>,
        path: Option<&Path>,
        origin: Origin,
    ) {
        let (name, further) = match self {
            Self::Constant(_) => return,
            Self::Body(field) if field == "$" => return,
            Self::Body(field) => (Self::field(field), ".[]_-"),
            Self::Header(name) | Self::Query(name) => (name.as_str(), "._-"),
            Self::Path(name) => (name.as_str(), "._-"),
            Self::Context(name) => (name.as_str(), "._-"),
        };
        let is_safe = |letter: char| letter.is_ascii_alphanumeric() || further.contains(letter);
        if name.is_empty() || !name.chars().all(is_safe) {
            let diagnostic = Diagnostic::error(
                Code::PATTERN,
                format!("`{name}` does not name a part of a request"),
            )
            .at(origin, format!("route of `{}`", cx.name()))
            .help("names have letters, digits, `.`, `_` and `-`; a field of the body is written `customer.id`");
            cx.report(diagnostic);
        }
        let known = |path: &Path| path.parameters().any(|known| known == name);
        if matches!(self, Self::Path(_)) && !path.is_some_and(known) {
            let diagnostic = Diagnostic::error(
                Code::UNKNOWN_KEY,
                format!("the path of the route has no parameter `{name}`"),
            )
            .at(origin, format!("route of `{}`", cx.name()))
            .help(format!("write `{{{name}}}` into the path"));
            cx.report(diagnostic);
        }
    }
}

impl Default for RequestValue {
    fn default() -> Self {
        Self::whole_body()
    }
}

impl<V: Into<Value<String>>> From<V> for RequestValue {
    fn from(value: V) -> Self {
        Self::Constant(value.into())
    }
}

impl Serialize for RequestValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.clone() {
            Self::Constant(value) => return value.serialize(serializer),
            Self::Body(path) => Part::Body(path),
            Self::Header(name) => Part::Header(name),
            Self::Query(name) => Part::Query(name),
            Self::Path(name) => Part::Path(name),
            Self::Context(name) => Part::Context(name),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for RequestValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let node = Node::deserialize(deserializer)?;
        if node.as_map().is_none() || node.intrinsic().is_some() {
            return from_node(node)
                .map(Self::Constant)
                .map_err(D::Error::custom);
        }
        Ok(match from_node(node).map_err(D::Error::custom)? {
            Part::Body(path) => Self::Body(path),
            Part::Header(name) => Self::Header(name),
            Part::Query(name) => Self::Query(name),
            Part::Path(name) => Self::Path(name),
            Part::Context(name) => Self::Context(name),
        })
    }
}

impl JsonSchema for RequestValue {
    fn schema_name() -> Cow<'static, str> {
        "RequestValue".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let constant = generator.subschema_for::<Value<String>>();
        let part = generator.subschema_for::<Part>();
        json_schema!({
            "description": "Fixed text, or a part of the request: `{ body: customer.id }`, `{ header: x-kind }`, `{ query: page }`, `{ path: sku }`, `{ context: requestId }`.",
            "anyOf": [constant, part]
        })
    }
}
