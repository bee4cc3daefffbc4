//! Reading Rust data out of a [`Node`], with the place of every value and of every mistake.
//!
//! serde carries no places, so [`Located`] asks for them under a private name that only [`NodeDeserializer`] knows; any
//! other format simply gives no place.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::StringDeserializer;
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, VariantAccess, Visitor,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, forward_to_deserialize_any};

use super::node::{Entry, Node, NodeKind};
use super::origin::{FileId, Origin, Span};

/// The name under which a deserializer is asked for a value together with its place.
pub(super) const LOCATED: &str = "$formwork::Located";

/// A value and the place where it was written.
#[derive(Clone, Debug, Default)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it was written.
    pub origin: Origin,
}

/// Why a [`Node`] could not be read as a type.
#[derive(Clone, Debug)]
pub struct Problem {
    /// What is wrong, in one line.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Where the wrong thing stands.
    pub origin: Origin,
    /// The outermost key on the way to the wrong thing.
    field: Option<String>,
    kind: ProblemKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
/// What sort of mistake a [`Problem`] is.
pub(crate) enum ProblemKind {
    /// A key that the type does not have.
    UnknownKey,
    /// A key that the type needs.
    MissingKey,
    /// A value of another type, or out of its bounds.
    Value,
}

impl Problem {
    fn new(kind: ProblemKind, message: String) -> Self {
        Self {
            message,
            help: None,
            origin: Origin::Unknown,
            field: None,
            kind,
        }
    }

    /// A problem with one value at `origin`.
    pub fn at(origin: Origin, message: impl Into<String>) -> Self {
        Self {
            origin,
            ..Self::new(ProblemKind::Value, message.into())
        }
    }

    pub(crate) fn kind(&self) -> ProblemKind {
        self.kind
    }

    fn or_at(mut self, origin: Origin) -> Self {
        self.origin = self.origin.or(origin);
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Problem {}

/// Stands between the parts of a [`Problem`] that travels through another error type.
const CARRIED: char = '\u{1}';

impl Problem {
    /// The problem as an error of any deserializer. Ours takes place and help out again, others see the message.
    pub fn carry<E: de::Error>(self) -> E {
        let Origin::Document(Span { file, start, end }) = self.origin else {
            return E::custom(self);
        };
        let kind = match self.kind {
            ProblemKind::UnknownKey => 'k',
            ProblemKind::MissingKey => 'm',
            ProblemKind::Value => 'v',
        };
        let (file, help) = (file.index(), self.help.unwrap_or_default());
        E::custom(format_args!(
            "{CARRIED}{file} {start} {end} {kind}{CARRIED}{help}{CARRIED}{}",
            self.message
        ))
    }

    fn carried(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix(CARRIED)?.splitn(3, CARRIED);
        let (place, help, message) = (parts.next()?, parts.next()?, parts.next()?);
        let mut place = place.split(' ');
        let mut number = || place.next()?.parse::<u32>().ok();
        let span = Span {
            file: FileId::from_index(number()?),
            start: number()?,
            end: number()?,
        };
        let kind = match place.next()? {
            "k" => ProblemKind::UnknownKey,
            "m" => ProblemKind::MissingKey,
            _ => ProblemKind::Value,
        };
        Some(Self {
            help: (!help.is_empty()).then(|| help.to_owned()),
            origin: Origin::Document(span),
            ..Self::new(kind, message.to_owned())
        })
    }
}

impl de::Error for Problem {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let text = message.to_string();
        Self::carried(&text).unwrap_or_else(|| Self::new(ProblemKind::Value, text))
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::custom(format!(
            "expected {}, found {}",
            in_words(&expected.to_string()),
            describe(unexpected)
        ))
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::invalid_type(unexpected, expected)
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        let mut problem = Self::new(ProblemKind::UnknownKey, format!("unknown key `{field}`"));
        problem.help = Some(suggestion(field, expected));
        problem
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let mut problem = Self::custom(format!("`{variant}` is not one of the allowed values"));
        problem.help = Some(suggestion(variant, expected));
        problem
    }

    fn missing_field(field: &'static str) -> Self {
        let mut problem = Self::new(ProblemKind::MissingKey, format!("`{field}` is missing"));
        problem.field = Some(field.to_owned());
        problem.help = Some(format!("add the key `{field}`"));
        problem
    }
}

/// What serde expects, in the words of a definition file.
fn in_words(expected: &str) -> &str {
    match expected {
        "a sequence" => "a list",
        "a map" => "a mapping",
        "a string" => "text",
        "a boolean" => "true or false",
        "i64" | "u64" | "u32" | "u16" => "a whole number",
        "f64" => "a number",
        other if other.starts_with("struct ") => "a mapping",
        other => other,
    }
}

fn describe(unexpected: Unexpected<'_>) -> String {
    match unexpected {
        Unexpected::Str(text) => format!("`{text}`"),
        Unexpected::Bool(value) => format!("`{value}`"),
        Unexpected::Unsigned(value) => format!("`{value}`"),
        Unexpected::Signed(value) => format!("`{value}`"),
        Unexpected::Float(value) => format!("`{value}`"),
        Unexpected::Unit | Unexpected::Option => "nothing".to_owned(),
        Unexpected::Seq => "a list".to_owned(),
        Unexpected::Map => "a mapping".to_owned(),
        other => other.to_string(),
    }
}

/// "did you mean …?" where one of the names is near, the list of them otherwise.
pub(crate) fn suggestion(wrong: &str, names: &[&str]) -> String {
    match nearest(wrong, names.iter().copied()) {
        Some(name) => format!("did you mean `{name}`?"),
        None if names.is_empty() => "nothing is allowed here".to_owned(),
        None => format!("allowed: {}", names.join(", ")),
    }
}

/// The name that differs least, if it is near enough to be a slip of the pen.
pub(crate) fn nearest<'a>(wrong: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = wrong.chars().count() / 3 + 1;
    names
        .map(|name| (distance(wrong, name), name))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Levenshtein distance, letters compared without case.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().flat_map(char::to_lowercase).collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.chars().flat_map(char::to_lowercase).enumerate() {
        let mut diagonal = i;
        let mut last = i + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(&right) {
            let above = *cell;
            let cost = diagonal + usize::from(a != *b);
            diagonal = above;
            last = cost.min(above + 1).min(last + 1);
            *cell = last;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

/// Reads `T` out of a node.
///
/// # Errors
///
/// The first thing that does not fit, with its place.
pub fn from_node<T: DeserializeOwned>(node: Node) -> Result<T, Problem> {
    let origin = node.origin;
    T::deserialize(NodeDeserializer { node }).map_err(|problem| problem.or_at(origin))
}

/// Reads `T` out of a mapping and reports every key that is wrong, not only the first.
///
/// # Errors
///
/// All problems found, one for each key at most.
pub fn from_node_collecting<T: DeserializeOwned>(mut node: Node) -> Result<T, Vec<Problem>> {
    let mut problems: Vec<Problem> = Vec::new();
    let mut dropped: Vec<String> = Vec::new();
    loop {
        let problem = match from_node::<T>(node.clone()) {
            Ok(value) if problems.is_empty() => return Ok(value),
            Ok(_) => return Err(problems),
            Err(problem) => problem,
        };
        let field = problem.field.clone();
        let follows = problem.kind == ProblemKind::MissingKey
            && field.as_ref().is_some_and(|field| dropped.contains(field));
        if !follows {
            problems.push(problem);
        }
        let removed = field.and_then(|field| {
            node.as_map_mut()?.remove(&field)?;
            Some(field)
        });
        match removed {
            Some(field) => dropped.push(field),
            None => return Err(problems),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(LOCATED, LocatedVisitor(PhantomData))
    }
}

impl<T: Serialize> Serialize for Located<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

struct LocatedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for LocatedVisitor<T> {
    type Value = Located<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Located<T>, D::Error> {
        let value = T::deserialize(inner)?;
        Ok(Located {
            value,
            origin: Origin::Unknown,
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Located<T>, A::Error> {
        let origin = next_origin(&mut parts)?;
        parts.next_element::<bool>()?;
        let value = parts
            .next_element()?
            .ok_or_else(|| de::Error::custom("a value without content"))?;
        Ok(Located { value, origin })
    }
}

/// The first of the three parts that [`NodeDeserializer`] gives for [`LOCATED`]: place, whether the value is an intrinsic
/// function, content.
pub(super) fn next_origin<'de, A: SeqAccess<'de>>(parts: &mut A) -> Result<Origin, A::Error> {
    let place = parts.next_element::<Option<(u32, u32, u32)>>()?.flatten();
    Ok(place.map_or(Origin::Unknown, |(file, start, end)| {
        Origin::Document(Span {
            file: FileId::from_index(file),
            start,
            end,
        })
    }))
}

/// A deserializer over a tree.
pub(super) struct NodeDeserializer {
    node: Node,
}

impl NodeDeserializer {
    pub(super) fn new(node: Node) -> Self {
        Self { node }
    }
}

impl<'de> Deserializer<'de> for NodeDeserializer {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let origin = self.node.origin;
        let result = match self.node.kind {
            NodeKind::Null => visitor.visit_unit(),
            NodeKind::Bool(value) => visitor.visit_bool(value),
            NodeKind::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(value), _) => visitor.visit_u64(value),
                (None, Some(value)) => visitor.visit_i64(value),
                (None, None) => visitor.visit_f64(number.as_f64().unwrap_or_default()),
            },
            NodeKind::String(text) => visitor.visit_string(text),
            NodeKind::List(list) => visitor.visit_seq(ListAccess(list.into_iter())),
            NodeKind::Map(map) => visitor.visit_map(PairAccess {
                pairs: map.into_iter(),
                current: None,
            }),
            NodeKind::Invalid(reason) => Err(de::Error::custom(reason)),
        };
        result.map_err(|problem| problem.or_at(origin))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        if self.node.is_null() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        if name == LOCATED {
            visitor.visit_seq(LocatedParts {
                node: Some(self.node),
                next: 0,
            })
        } else {
            visitor.visit_newtype_struct(self)
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        let origin = self.node.origin;
        let result = match self.node.kind {
            NodeKind::String(variant) => visitor.visit_enum(variant.into_deserializer()),
            NodeKind::Map(map) if map.len() == 1 => match map.into_iter().next() {
                Some((variant, entry)) => visitor.visit_enum(VariantOf { variant, entry }),
                None => Err(de::Error::custom("expected a name")),
            },
            _ => Err(Problem::at(
                origin,
                format!(
                    "expected a name, or a mapping with one key, found {}",
                    self.node.kind_name()
                ),
            )),
        };
        result.map_err(|problem: Problem| problem.or_at(origin))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// Gives the three parts of a located value.
struct LocatedParts {
    node: Option<Node>,
    next: u8,
}

impl<'de> SeqAccess<'de> for LocatedParts {
    type Error = Problem;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Problem> {
        self.next += 1;
        match (self.next, &self.node) {
            (1, Some(node)) => {
                let place = match node.origin {
                    Origin::Document(span) => Node::list([
                        Node::from(span.file.index()),
                        Node::from(span.start),
                        Node::from(span.end),
                    ]),
                    Origin::Unknown | Origin::Rust(_) => Node::default(),
                };
                seed.deserialize(NodeDeserializer::new(place)).map(Some)
            }
            (2, Some(node)) => {
                let flag = Node::from(node.intrinsic().is_some());
                seed.deserialize(NodeDeserializer::new(flag)).map(Some)
            }
            (3, _) => match self.node.take() {
                Some(node) => seed.deserialize(NodeDeserializer::new(node)).map(Some),
                None => Ok(None),
            },
            _ => Ok(None),
        }
    }
}

struct ListAccess(std::vec::IntoIter<Node>);

impl<'de> SeqAccess<'de> for ListAccess {
    type Error = Problem;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Problem> {
        let Some(node) = self.0.next() else {
            return Ok(None);
        };
        let origin = node.origin;
        seed.deserialize(NodeDeserializer::new(node))
            .map(Some)
            .map_err(|problem| problem.or_at(origin))
    }
}

struct PairAccess {
    pairs: indexmap::map::IntoIter<String, Entry>,
    current: Option<(String, Entry)>,
}

impl<'de> MapAccess<'de> for PairAccess {
    type Error = Problem;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Problem> {
        let Some((key, entry)) = self.pairs.next() else {
            return Ok(None);
        };
        let key_node = Node::from(key.as_str()).at(entry.key_origin);
        let result = seed
            .deserialize(NodeDeserializer::new(key_node))
            .map(Some)
            .map_err(|mut problem| {
                problem.field = Some(key.clone());
                problem.or_at(entry.key_origin)
            });
        self.current = Some((key, entry));
        result
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Problem> {
        let Some((key, entry)) = self.current.take() else {
            return Err(de::Error::custom("a value without a key"));
        };
        let origin = entry.value.origin;
        seed.deserialize(NodeDeserializer::new(entry.value))
            .map_err(|mut problem| {
                // Seen from further out, this key is the one on the way.
                problem.field = Some(key);
                problem.or_at(origin)
            })
    }
}

struct VariantOf {
    variant: String,
    entry: Entry,
}

impl<'de> EnumAccess<'de> for VariantOf {
    type Error = Problem;
    type Variant = VariantContent;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<(S::Value, VariantContent), Problem> {
        let name: StringDeserializer<Problem> = self.variant.into_deserializer();
        let key_origin = self.entry.key_origin;
        let value = seed
            .deserialize(name)
            .map_err(|problem| problem.or_at(key_origin))?;
        Ok((value, VariantContent(self.entry.value)))
    }
}

struct VariantContent(Node);

impl<'de> VariantAccess<'de> for VariantContent {
    type Error = Problem;

    fn unit_variant(self) -> Result<(), Problem> {
        if self.0.is_null() {
            Ok(())
        } else {
            Err(Problem::at(self.0.origin, "expected nothing here"))
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Problem> {
        let origin = self.0.origin;
        seed.deserialize(NodeDeserializer::new(self.0))
            .map_err(|problem| problem.or_at(origin))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Problem> {
        NodeDeserializer::new(self.0).deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        NodeDeserializer::new(self.0).deserialize_any(visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only read")]
    struct Point {
        x: i64,
        y: i64,
        label: Option<String>,
    }

    #[test]
    fn every_wrong_key_is_reported_once() {
        let node = Node::map([
            ("x", Node::from("one")),
            ("lable", Node::from("a")),
            ("y", Node::from(true)),
        ]);
        let messages: Vec<String> = from_node_collecting::<Point>(node)
            .unwrap_err()
            .into_iter()
            .map(|problem| format!("{} ({})", problem.message, problem.help.unwrap_or_default()))
            .collect();
        assert_eq!(
            messages,
            [
                "expected a whole number, found `one` ()",
                "unknown key `lable` (did you mean `label`?)",
                "expected a whole number, found `true` ()",
            ]
        );
    }

    #[test]
    fn a_missing_key_is_reported_with_the_others() {
        let node = Node::map([("z", Node::from(1))]);
        assert_eq!(from_node_collecting::<Point>(node).unwrap_err().len(), 2);
    }
}
