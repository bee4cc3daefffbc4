//! `Value<T>`: a literal or an intrinsic function, with the place where it was set.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{DeserializeOwned, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::deserialize::{LOCATED, NodeDeserializer, next_origin};
use super::node::{Node, NodeKind};
use super::origin::Origin;
use super::reference::{Reference, rewrite_references};

/// A property value of type `T`: written out, or computed by CloudFormation when the stack is deployed.
///
/// ```
/// use formwork::value::{Value, pseudo};
///
/// let written: Value<String> = "orders".into();
/// let computed: Value<String> = pseudo::stack_name();
/// assert_eq!(written.as_literal().map(String::as_str), Some("orders"));
/// assert!(computed.as_literal().is_none());
/// ```
///
/// The types keep apart what CloudFormation keeps apart:
///
/// ```compile_fail
/// let name: formwork::value::Value<String> = 42.into();
/// ```
#[derive(Clone, Debug)]
pub struct Value<T> {
    content: Content<T>,
    origin: Origin,
}

#[derive(Clone, Debug)]
enum Content<T> {
    Literal(T),
    Intrinsic(Node),
}

/// Marks the types that can be written out as a [`Value`].
pub trait Literal {}

impl Literal for bool {}
impl Literal for i64 {}
impl Literal for f64 {}
impl Literal for String {}
impl Literal for Node {}
impl<T: Literal> Literal for Vec<T> {}

impl<T> Value<T> {
    /// A value that CloudFormation computes; `node` is the intrinsic function in its long form.
    ///
    /// The functions of this module make typed ones; this is for what they do not cover.
    pub fn intrinsic(node: impl Into<Node>) -> Self {
        Self {
            content: Content::Intrinsic(node.into()),
            origin: Origin::Unknown,
        }
    }

    /// A value that could not be built; `reason` becomes a diagnostic at its place.
    pub fn invalid(reason: impl Into<String>) -> Self {
        Self::intrinsic(Node::invalid(reason))
    }

    /// The literal, if it is one.
    pub fn as_literal(&self) -> Option<&T> {
        match &self.content {
            Content::Literal(literal) => Some(literal),
            Content::Intrinsic(_) => None,
        }
    }

    /// The intrinsic function, if it is one.
    pub fn as_intrinsic(&self) -> Option<&Node> {
        match &self.content {
            Content::Literal(_) => None,
            Content::Intrinsic(node) => Some(node),
        }
    }

    /// Replaces what an intrinsic function refers to, as [`rewrite_references`](super::rewrite_references) does.
    pub fn rewrite(&mut self, replace: &mut dyn FnMut(Reference<'_>) -> Option<Node>) {
        if let Content::Intrinsic(node) = &mut self.content {
            rewrite_references(node, replace);
        }
    }

    /// Where it was set.
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// The same value, set at `origin`.
    #[must_use]
    pub fn at(mut self, origin: Origin) -> Self {
        self.origin = origin;
        self
    }

    /// Converts and remembers the caller as the place where the value was set. Setters of constructs use it.
    #[track_caller]
    pub fn here(value: impl Into<Self>) -> Self {
        value.into().at(Origin::caller())
    }

    /// The tree of this value, where `literal` writes a literal: units differ from property to property.
    pub fn node_with(&self, literal: impl FnOnce(&T) -> Node) -> Node {
        match &self.content {
            Content::Literal(value) => literal(value),
            Content::Intrinsic(node) => node.clone(),
        }
        .located(self.origin)
    }

    /// The tree of this value.
    pub fn node(&self) -> Node
    where
        T: Clone + Into<Node>,
    {
        self.node_with(|literal| literal.clone().into())
    }

    /// The tree of this value, without a copy.
    pub fn into_node(self) -> Node
    where
        T: Into<Node>,
    {
        match self.content {
            Content::Literal(value) => value.into(),
            Content::Intrinsic(node) => node,
        }
        .located(self.origin)
    }

    /// The same intrinsic where another type is wanted; `literal` converts a literal.
    pub fn map<U>(self, literal: impl FnOnce(T) -> U) -> Value<U> {
        Value {
            content: match self.content {
                Content::Literal(value) => Content::Literal(literal(value)),
                Content::Intrinsic(node) => Content::Intrinsic(node),
            },
            origin: self.origin,
        }
    }
}

impl<T: Literal> From<T> for Value<T> {
    fn from(literal: T) -> Self {
        Self {
            content: Content::Literal(literal),
            origin: Origin::Unknown,
        }
    }
}

impl From<&str> for Value<String> {
    fn from(literal: &str) -> Self {
        literal.to_owned().into()
    }
}

impl From<&String> for Value<String> {
    fn from(literal: &String) -> Self {
        literal.clone().into()
    }
}

impl From<i32> for Value<i64> {
    fn from(literal: i32) -> Self {
        i64::from(literal).into()
    }
}

impl From<u32> for Value<i64> {
    fn from(literal: u32) -> Self {
        i64::from(literal).into()
    }
}

impl From<i32> for Value<f64> {
    fn from(literal: i32) -> Self {
        f64::from(literal).into()
    }
}

impl<T> From<&Self> for Value<T>
where
    T: Clone,
{
    fn from(value: &Self) -> Self {
        value.clone()
    }
}

impl<T: Clone + Into<Node>> From<Value<T>> for Node {
    fn from(value: Value<T>) -> Self {
        value.node()
    }
}

impl<T: PartialEq> PartialEq for Value<T> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.content, &other.content) {
            (Content::Literal(left), Content::Literal(right)) => left == right,
            (Content::Intrinsic(left), Content::Intrinsic(right)) => left == right,
            _ => false,
        }
    }
}

impl<T: Serialize> Serialize for Value<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.content {
            Content::Literal(literal) => literal.serialize(serializer),
            Content::Intrinsic(node) => node.serialize(serializer),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Value<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(LOCATED, ValueVisitor(PhantomData))
    }
}

struct ValueVisitor<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for ValueVisitor<T> {
    type Value = Value<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value or an intrinsic function")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Value<T>, D::Error> {
        let node = Node::new(NodeKind::deserialize(inner)?);
        let content = if node.intrinsic().is_some() {
            Content::Intrinsic(node)
        } else {
            let literal = T::deserialize(NodeDeserializer::new(node));
            Content::Literal(literal.map_err(serde::de::Error::custom)?)
        };
        Ok(Value {
            content,
            origin: Origin::Unknown,
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Value<T>, A::Error> {
        let missing = || serde::de::Error::custom("a value without content");
        let origin = next_origin(&mut parts)?;
        let content = if parts.next_element::<bool>()?.unwrap_or_default() {
            Content::Intrinsic(parts.next_element()?.ok_or_else(missing)?)
        } else {
            Content::Literal(parts.next_element()?.ok_or_else(missing)?)
        };
        Ok(Value { content, origin })
    }
}

impl<T: JsonSchema> JsonSchema for Value<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("ValueOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let literal = generator.subschema_for::<T>();
        let intrinsic = generator.subschema_for::<Intrinsic>();
        json_schema!({ "anyOf": [literal, intrinsic] })
    }
}

/// The JSON Schema of an intrinsic function.
struct Intrinsic;

impl JsonSchema for Intrinsic {
    fn schema_name() -> Cow<'static, str> {
        "Intrinsic".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "An intrinsic function of CloudFormation, such as `!Ref Orders`, `!GetAtt Orders.Arn` or `!Sub \"${AWS::StackName}-x\"`.",
            "type": "object",
            "minProperties": 1,
            "maxProperties": 1,
            "patternProperties": { "^(Ref|Condition|Fn::.+)$": true },
            "additionalProperties": false
        })
    }
}

impl JsonSchema for Node {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "AnyValue".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!(true)
    }
}
