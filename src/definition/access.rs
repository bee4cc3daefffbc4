//! Access: what one construct may do with another.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::construct::Construct;
use super::handle::Handle;
use super::registry::snake_case;
use crate::value::{Located, Node, Origin, from_node};

/// A wish to be allowed something: `{ table: Stock, access: read }` in a definition file, and with the key `path` on a part
/// of it only.
///
/// Handles make it (`stock.read()`); the construct behind the handle says which actions on which resources that takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Access {
    /// What kind of construct it is, in snake case.
    pub kind: String,
    /// The construct.
    pub target: Handle,
    /// The verb, such as `read-write`.
    pub verb: String,
    /// Only this part of the construct, where it has parts: `results/*` of a bucket's objects.
    pub path: Option<String>,
}

impl Access {
    /// Access of this kind to a construct.
    pub fn new<C: Construct>(target: &Handle<C>, verb: &str) -> Self {
        Self {
            kind: snake_case(C::TYPE),
            target: target.any(),
            verb: verb.to_owned(),
            path: None,
        }
    }

    /// Only a part of the construct, such as `results/*` of a bucket's objects; `*` stands for anything.
    #[must_use]
    pub fn path(mut self, pattern: impl Into<String>) -> Self {
        self.path = Some(pattern.into());
        self
    }

    /// Only what stands under a prefix, such as `results/` in a bucket.
    #[must_use]
    pub fn under(self, prefix: &str) -> Self {
        self.path(format!("{prefix}*"))
    }

    /// The same wish, made at `origin`.
    #[must_use]
    pub fn at(mut self, origin: Origin) -> Self {
        self.target = self.target.at(origin);
        self
    }
}

/// The two entries of a mapping such as `{ table: Stock, access: read }`: what `word` says, and the other one.
fn kind_and_word<E: serde::de::Error>(
    node: &Node,
    word: &str,
    example: &str,
) -> Result<(String, Located<String>, Located<String>), E> {
    let wrong = || E::custom(format!("expected a mapping such as `{example}`"));
    let map = node.as_map().ok_or_else(wrong)?;
    let said = map.get(word).ok_or_else(wrong)?;
    let mut others = map.iter().filter(|(key, _)| *key != word);
    let (kind, target) = others.next().ok_or_else(wrong)?;
    if others.next().is_some() {
        return Err(wrong());
    }
    let text = |node: &Node| {
        node.as_str().map(|value| Located {
            value: value.to_owned(),
            origin: node.origin,
        })
    };
    Ok((
        kind.to_owned(),
        text(target).ok_or_else(wrong)?,
        text(said).ok_or_else(wrong)?,
    ))
}

impl Serialize for Access {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2 + usize::from(self.path.is_some())))?;
        map.serialize_entry(&self.kind, &self.target)?;
        map.serialize_entry("access", &self.verb)?;
        if let Some(path) = &self.path {
            map.serialize_entry("path", path)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Access {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut node = Node::deserialize(deserializer)?;
        let path = node.as_map_mut().and_then(|map| map.remove("path"));
        let path = path.map(|entry| from_node(entry.value));
        let path = path.transpose().map_err(D::Error::custom)?;
        let (kind, target, verb) =
            kind_and_word(&node, "access", "{ table: Stock, access: read }")?;
        Ok(Self {
            kind,
            target: Handle::parse(&target.value, target.origin),
            verb: verb.value,
            path,
        })
    }
}

impl JsonSchema for Access {
    fn schema_name() -> Cow<'static, str> {
        "Access".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "What is to be allowed on a construct: `{ table: Stock, access: read }`, or on a part of it: `{ bucket: Files, access: put-object, path: results/* }`.",
            "type": "object",
            "properties": { "access": { "type": "string" }, "path": { "type": "string" } },
            "required": ["access"],
            "additionalProperties": { "type": "string" },
            "minProperties": 2,
            "maxProperties": 3
        })
    }
}
