//! What a field of an event may hold.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::value::{Node, Value};

/// What a field of an event may hold: a value, or a comparison.
///
/// Text, numbers, truth values and references stand for themselves: `.source("shop")`, `.detail("paid", true)`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Match {
    alternatives: Vec<Node>,
}

impl Match {
    fn one(node: impl Into<Node>) -> Self {
        Self {
            alternatives: vec![node.into()],
        }
    }

    fn operator(name: &str, operand: impl Into<Node>) -> Self {
        Self::one(Node::map([(name, operand.into())]))
    }

    fn numeric(parts: impl IntoIterator<Item = (&'static str, Value<f64>)>) -> Self {
        let parts = parts
            .into_iter()
            .flat_map(|(comparison, number)| [Node::from(comparison), number.node()]);
        Self::operator("numeric", Node::list(parts))
    }

    pub(super) fn into_nodes(self) -> Vec<Node> {
        self.alternatives
    }

    /// One of several matchers.
    pub fn any_of<M: Into<Self>>(matchers: impl IntoIterator<Item = M>) -> Self {
        Self {
            alternatives: matchers
                .into_iter()
                .flat_map(|matcher| matcher.into().alternatives)
                .collect(),
        }
    }

    /// `null`.
    pub fn null() -> Self {
        Self::one(Node::default())
    }

    /// Text that begins with `prefix`.
    pub fn prefix(prefix: impl Into<Value<String>>) -> Self {
        Self::operator("prefix", prefix.into())
    }

    /// Text that begins with `prefix` in capital or small letters.
    pub fn prefix_ignoring_case(prefix: impl Into<Value<String>>) -> Self {
        Self::operator("prefix", ignoring_case(prefix))
    }

    /// Text that ends with `suffix`.
    pub fn suffix(suffix: impl Into<Value<String>>) -> Self {
        Self::operator("suffix", suffix.into())
    }

    /// Text that ends with `suffix` in capital or small letters.
    pub fn suffix_ignoring_case(suffix: impl Into<Value<String>>) -> Self {
        Self::operator("suffix", ignoring_case(suffix))
    }

    /// This text in capital or small letters.
    pub fn equals_ignoring_case(text: impl Into<Value<String>>) -> Self {
        Self::one(ignoring_case(text))
    }

    /// Text in which each `*` stands for anything; `\*` is a star.
    pub fn wildcard(pattern: impl Into<Value<String>>) -> Self {
        Self::operator("wildcard", pattern.into())
    }

    /// Anything but one text or number.
    pub fn not(value: impl Into<Self>) -> Self {
        Self::none_of([value])
    }

    /// Anything but these texts, or these numbers.
    pub fn none_of<M: Into<Self>>(values: impl IntoIterator<Item = M>) -> Self {
        Self::operator(
            "anything-but",
            one_or_list(Self::any_of(values).into_nodes()),
        )
    }

    /// Text that begins with none of these.
    pub fn no_prefix<V: Into<Value<String>>>(prefixes: impl IntoIterator<Item = V>) -> Self {
        Self::anything_but("prefix", prefixes)
    }

    /// Text that ends with none of these.
    pub fn no_suffix<V: Into<Value<String>>>(suffixes: impl IntoIterator<Item = V>) -> Self {
        Self::anything_but("suffix", suffixes)
    }

    /// Text that fits none of these, in which each `*` stands for anything.
    pub fn no_wildcard<V: Into<Value<String>>>(patterns: impl IntoIterator<Item = V>) -> Self {
        Self::anything_but("wildcard", patterns)
    }

    /// Text that is none of these in capital or small letters.
    pub fn none_of_ignoring_case<V: Into<Value<String>>>(
        texts: impl IntoIterator<Item = V>,
    ) -> Self {
        Self::anything_but("equals-ignore-case", texts)
    }

    fn anything_but<V: Into<Value<String>>>(
        name: &str,
        texts: impl IntoIterator<Item = V>,
    ) -> Self {
        let texts = texts.into_iter().map(|text| text.into().node()).collect();
        Self::operator("anything-but", Node::map([(name, one_or_list(texts))]))
    }

    /// The field is there, whatever it holds.
    pub fn exists() -> Self {
        Self::operator("exists", true)
    }

    /// The field is not there.
    pub fn absent() -> Self {
        Self::operator("exists", false)
    }

    /// Exactly this number, however it is written: `3` and `3.0` are the same.
    pub fn equal_to(number: impl Into<Value<f64>>) -> Self {
        Self::numeric([("=", number.into())])
    }

    /// A number above this one.
    pub fn greater_than(number: impl Into<Value<f64>>) -> Self {
        Self::numeric([(">", number.into())])
    }

    /// This number or one above.
    pub fn at_least(number: impl Into<Value<f64>>) -> Self {
        Self::numeric([(">=", number.into())])
    }

    /// A number below this one.
    pub fn less_than(number: impl Into<Value<f64>>) -> Self {
        Self::numeric([("<", number.into())])
    }

    /// This number or one below.
    pub fn at_most(number: impl Into<Value<f64>>) -> Self {
        Self::numeric([("<=", number.into())])
    }

    /// A number from `low` to `high`, both included.
    pub fn between(low: impl Into<Value<f64>>, high: impl Into<Value<f64>>) -> Self {
        Self::numeric([(">=", low.into()), ("<=", high.into())])
    }

    /// A number above `low` and below `high`.
    pub fn strictly_between(low: impl Into<Value<f64>>, high: impl Into<Value<f64>>) -> Self {
        Self::numeric([(">", low.into()), ("<", high.into())])
    }

    /// An address inside a block such as `10.0.0.0/24`.
    pub fn cidr(block: impl Into<Value<String>>) -> Self {
        Self::operator("cidr", block.into())
    }

    /// A matcher as AWS writes it.
    pub fn raw(matcher: impl Into<Node>) -> Self {
        Self::one(matcher)
    }
}

fn ignoring_case(text: impl Into<Value<String>>) -> Node {
    Node::map([("equals-ignore-case", text.into())])
}

fn one_or_list(mut nodes: Vec<Node>) -> Node {
    match nodes.len() {
        1 => nodes.pop().unwrap_or_default(),
        _ => Node::list(nodes),
    }
}

macro_rules! match_from {
    ($($type:ty),*) => {
        $(impl From<$type> for Match {
            fn from(value: $type) -> Self {
                Self::one(value)
            }
        })*
    };
}

match_from!(&str, String, bool, i32, i64, u32, f64);

impl<T: Clone + Into<Node>> From<Value<T>> for Match {
    fn from(value: Value<T>) -> Self {
        Self::one(value.node())
    }
}

impl JsonSchema for Match {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Match".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "minItems": 1 })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::constructs::EventPattern;
    use crate::value::pseudo;

    #[test]
    fn every_matcher_is_written_as_eventbridge_reads_it_and_is_right() {
        for (matcher, expected) in [
            (Match::from("a"), json!(["a"])),
            (Match::from(3), json!([3])),
            (Match::from(2.5), json!([2.5])),
            (Match::from(true), json!([true])),
            (Match::null(), json!([null])),
            (
                Match::from(pseudo::region()),
                json!([{ "Ref": "AWS::Region" }]),
            ),
            (Match::prefix("a"), json!([{ "prefix": "a" }])),
            (
                Match::prefix_ignoring_case("a"),
                json!([{ "prefix": { "equals-ignore-case": "a" } }]),
            ),
            (Match::suffix(".png"), json!([{ "suffix": ".png" }])),
            (
                Match::suffix_ignoring_case("a"),
                json!([{ "suffix": { "equals-ignore-case": "a" } }]),
            ),
            (
                Match::equals_ignoring_case("a"),
                json!([{ "equals-ignore-case": "a" }]),
            ),
            (Match::wildcard("a/*/b"), json!([{ "wildcard": "a/*/b" }])),
            (Match::not("a"), json!([{ "anything-but": "a" }])),
            (Match::none_of([1, 2]), json!([{ "anything-but": [1, 2] }])),
            (
                Match::no_prefix(["a"]),
                json!([{ "anything-but": { "prefix": "a" } }]),
            ),
            (
                Match::no_suffix(["a", "b"]),
                json!([{ "anything-but": { "suffix": ["a", "b"] } }]),
            ),
            (
                Match::no_wildcard(["*/x/*"]),
                json!([{ "anything-but": { "wildcard": "*/x/*" } }]),
            ),
            (
                Match::none_of_ignoring_case(["a"]),
                json!([{ "anything-but": { "equals-ignore-case": "a" } }]),
            ),
            (Match::exists(), json!([{ "exists": true }])),
            (Match::absent(), json!([{ "exists": false }])),
            (Match::equal_to(1), json!([{ "numeric": ["=", 1] }])),
            (Match::less_than(0.5), json!([{ "numeric": ["<", 0.5] }])),
            (Match::at_most(1), json!([{ "numeric": ["<=", 1] }])),
            (
                Match::between(1, 5),
                json!([{ "numeric": [">=", 1, "<=", 5] }]),
            ),
            (
                Match::strictly_between(1, 5),
                json!([{ "numeric": [">", 1, "<", 5] }]),
            ),
            (
                Match::cidr("10.0.0.0/24"),
                json!([{ "cidr": "10.0.0.0/24" }]),
            ),
            (Match::any_of(["a", "b"]), json!(["a", "b"])),
        ] {
            let pattern = EventPattern::new().detail("field", matcher);
            let node = Node::from(json!({ "detail": { "field": expected } }));
            assert_eq!(pattern.node(), node);
            assert!(pattern.check().is_empty(), "{:?}", pattern.check());
        }
    }
}
