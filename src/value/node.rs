//! The tree: what JSON can say, with the place where each part was written.

use indexmap::IndexMap;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Number;

use super::deserialize::Located;
use super::origin::Origin;

/// A tree node: a JSON value and where it comes from.
///
/// Two nodes are equal when their values are; the origin does not count.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// What it says.
    pub kind: NodeKind,
    /// Where a person wrote it.
    pub origin: Origin,
}

/// The value of a [`Node`].
#[derive(Clone, Debug, Default, PartialEq)]
pub enum NodeKind {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Number),
    /// Text.
    String(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order in which it was written.
    Map(Map),
    /// Something that was built wrongly, and why: builders never fail, so the reason travels to the report.
    Invalid(String),
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

/// A value of a [`Map`] and where its key was written.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Where the key was written.
    pub key_origin: Origin,
    /// The value.
    pub value: Node,
}

/// A mapping in written order, each key with its own origin.
#[derive(Clone, Debug, Default)]
pub struct Map {
    entries: IndexMap<String, Entry>,
}

impl PartialEq for Map {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self
                .iter()
                .all(|(key, value)| other.get(key) == Some(value))
    }
}

impl Map {
    /// An empty mapping.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries.get(key).map(|entry| &entry.value)
    }

    /// The value of a key, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.entries.get_mut(key).map(|entry| &mut entry.value)
    }

    /// The value of a key with the place of the key.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.get(key)
    }

    /// Whether the key is there.
    pub fn contains(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Sets a key; the value's origin counts as the key's.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Node>) -> Option<Node> {
        let value = value.into();
        self.insert_at(key, value.origin, value)
    }

    /// Sets a key that was written at `key_origin`.
    pub fn insert_at(
        &mut self,
        key: impl Into<String>,
        key_origin: Origin,
        value: Node,
    ) -> Option<Node> {
        self.entries
            .insert(key.into(), Entry { key_origin, value })
            .map(|entry| entry.value)
    }

    /// Removes a key and keeps the order of the others.
    pub fn remove(&mut self, key: &str) -> Option<Entry> {
        self.entries.shift_remove(key)
    }

    /// Keys and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.entries
            .iter()
            .map(|(key, entry)| (key.as_str(), &entry.value))
    }

    /// Keys and values in order, the values to change.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut Node)> {
        self.entries
            .iter_mut()
            .map(|(key, entry)| (key.as_str(), &mut entry.value))
    }

    /// Keys with their entries in order.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries
            .iter()
            .map(|(key, entry)| (key.as_str(), entry))
    }

    /// The keys in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// Puts the keys into alphabetical order, in this mapping only.
    pub fn sort_keys(&mut self) {
        self.entries.sort_keys();
    }
}

impl IntoIterator for Map {
    type Item = (String, Entry);
    type IntoIter = indexmap::map::IntoIter<String, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<K: Into<String>, V: Into<Node>> FromIterator<(K, V)> for Map {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut map = Self::new();
        for (key, value) in pairs {
            map.insert(key, value);
        }
        map
    }
}

impl Node {
    /// A node without a place.
    pub fn new(kind: NodeKind) -> Self {
        Self {
            kind,
            origin: Origin::Unknown,
        }
    }

    /// The same node, written at `origin`.
    #[must_use]
    pub fn at(mut self, origin: Origin) -> Self {
        self.origin = origin;
        self
    }

    /// A mapping of the given pairs.
    pub fn map<K: Into<String>, V: Into<Self>>(pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        Self::new(NodeKind::Map(pairs.into_iter().collect()))
    }

    /// A list of the given values.
    pub fn list<V: Into<Self>>(values: impl IntoIterator<Item = V>) -> Self {
        Self::new(NodeKind::List(values.into_iter().map(Into::into).collect()))
    }

    /// Something built wrongly; `reason` becomes a diagnostic at the node's place.
    pub fn invalid(reason: impl Into<String>) -> Self {
        Self::new(NodeKind::Invalid(reason.into()))
    }

    /// The text, if this is text.
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            NodeKind::String(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, if this is one.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.kind {
            NodeKind::Number(number) => number.as_i64(),
            _ => None,
        }
    }

    /// The mapping, if this is one.
    pub fn as_map(&self) -> Option<&Map> {
        match &self.kind {
            NodeKind::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The mapping to change, if this is one.
    pub fn as_map_mut(&mut self) -> Option<&mut Map> {
        match &mut self.kind {
            NodeKind::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The list, if this is one.
    pub fn as_list(&self) -> Option<&[Self]> {
        match &self.kind {
            NodeKind::List(list) => Some(list),
            _ => None,
        }
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        self.kind == NodeKind::Null
    }

    /// The value of a key, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_map()?.get(key)
    }

    /// Name and argument, if this is an intrinsic function: a mapping with the single key `Ref`, `Condition` or `Fn::…`.
    pub fn intrinsic(&self) -> Option<(&str, &Self)> {
        let map = self.as_map()?;
        if map.len() != 1 {
            return None;
        }
        let (name, argument) = map.iter().next()?;
        is_intrinsic_name(name).then_some((name, argument))
    }

    /// What kind of thing this is, in words.
    pub fn kind_name(&self) -> &'static str {
        match &self.kind {
            NodeKind::Null => "nothing",
            NodeKind::Bool(_) => "true or false",
            NodeKind::Number(_) => "a number",
            NodeKind::String(_) => "text",
            NodeKind::List(_) => "a list",
            NodeKind::Map(_) => "a mapping",
            NodeKind::Invalid(_) => "something invalid",
        }
    }

    /// Calls `visit` for this node and everything below it, parents first.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Self)) {
        visit(self);
        match &self.kind {
            NodeKind::List(list) => list.iter().for_each(|node| node.walk(visit)),
            NodeKind::Map(map) => map.iter().for_each(|(_, node)| node.walk(visit)),
            _ => {}
        }
    }

    /// Gives `origin` to this node and everything below it that has none.
    #[must_use]
    pub fn located(mut self, origin: Origin) -> Self {
        self.locate(origin);
        self
    }

    fn locate(&mut self, origin: Origin) {
        self.origin = self.origin.or(origin);
        let here = self.origin;
        match &mut self.kind {
            NodeKind::List(list) => list.iter_mut().for_each(|node| node.locate(here)),
            NodeKind::Map(map) => {
                for entry in map.entries.values_mut() {
                    entry.key_origin = entry.key_origin.or(here);
                    entry.value.locate(here);
                }
            }
            _ => {}
        }
    }
}

/// Whether a mapping key names an intrinsic function.
pub fn is_intrinsic_name(name: &str) -> bool {
    name == "Ref" || name == "Condition" || name.starts_with("Fn::")
}

macro_rules! node_from {
    ($($type:ty => |$value:ident| $kind:expr),* $(,)?) => {
        $(impl From<$type> for Node {
            fn from($value: $type) -> Self {
                Self::new($kind)
            }
        })*
    };
}

node_from! {
    bool => |value| NodeKind::Bool(value),
    i32 => |value| NodeKind::Number(value.into()),
    i64 => |value| NodeKind::Number(value.into()),
    u16 => |value| NodeKind::Number(value.into()),
    u32 => |value| NodeKind::Number(value.into()),
    u64 => |value| NodeKind::Number(value.into()),
    f64 => |value| number(value),
    &str => |value| NodeKind::String(value.to_owned()),
    String => |value| NodeKind::String(value),
    Map => |value| NodeKind::Map(value),
    Number => |value| NodeKind::Number(value),
}

impl<T: Into<Node>> From<Vec<T>> for Node {
    fn from(values: Vec<T>) -> Self {
        Self::list(values)
    }
}

/// A whole number stays whole, so that `70.0` is written as `70`.
fn number(value: f64) -> NodeKind {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() == 0.0 && value.abs() < EXACT {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "checked: whole and within 2^53"
        )]
        return NodeKind::Number((value as i64).into());
    }
    Number::from_f64(value).map_or_else(
        || NodeKind::Invalid(format!("{value} is not a number that JSON can hold")),
        NodeKind::Number,
    )
}

impl From<serde_json::Value> for Node {
    fn from(value: serde_json::Value) -> Self {
        use serde_json::Value as Json;
        Self::new(match value {
            Json::Null => NodeKind::Null,
            Json::Bool(value) => NodeKind::Bool(value),
            Json::Number(value) => NodeKind::Number(value),
            Json::String(value) => NodeKind::String(value),
            Json::Array(values) => NodeKind::List(values.into_iter().map(Self::from).collect()),
            Json::Object(pairs) => NodeKind::Map(
                pairs
                    .into_iter()
                    .map(|(key, value)| (key, Self::from(value)))
                    .collect(),
            ),
        })
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.kind {
            NodeKind::Null | NodeKind::Invalid(_) => serializer.serialize_unit(),
            NodeKind::Bool(value) => serializer.serialize_bool(*value),
            NodeKind::Number(value) => value.serialize(serializer),
            NodeKind::String(value) => serializer.serialize_str(value),
            NodeKind::List(values) => {
                let mut list = serializer.serialize_seq(Some(values.len()))?;
                for value in values {
                    list.serialize_element(value)?;
                }
                list.end()
            }
            NodeKind::Map(map) => map.serialize(serializer),
        }
    }
}

impl Serialize for Map {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (key, value) in self.iter() {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let located = Located::<NodeKind>::deserialize(deserializer)?;
        Ok(Self {
            kind: located.value,
            origin: located.origin,
        })
    }
}

impl<'de> Deserialize<'de> for Map {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match NodeKind::deserialize(deserializer)? {
            NodeKind::Map(map) => Ok(map),
            _ => Err(serde::de::Error::custom("expected a mapping")),
        }
    }
}

impl<'de> Deserialize<'de> for NodeKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(KindVisitor)
    }
}

struct KindVisitor;

impl<'de> Visitor<'de> for KindVisitor {
    type Value = NodeKind;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<NodeKind, E> {
        Ok(NodeKind::Null)
    }

    fn visit_none<E>(self) -> Result<NodeKind, E> {
        Ok(NodeKind::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<NodeKind, D::Error> {
        NodeKind::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<NodeKind, E> {
        Ok(NodeKind::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<NodeKind, E> {
        Ok(NodeKind::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<NodeKind, E> {
        Ok(NodeKind::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<NodeKind, E> {
        Ok(number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<NodeKind, E> {
        Ok(NodeKind::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<NodeKind, E> {
        Ok(NodeKind::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<NodeKind, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element::<Node>()? {
            list.push(value);
        }
        Ok(NodeKind::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<NodeKind, A::Error> {
        let mut map = Map::new();
        while let Some(key) = pairs.next_key::<Located<String>>()? {
            map.insert_at(key.value, key.origin, pairs.next_value()?);
        }
        Ok(NodeKind::Map(map))
    }
}
