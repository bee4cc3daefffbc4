//! When a statement holds.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

use super::canonical::{one_or_list, sort_key};
use super::one_or_many::OneOrMany;
use crate::value::{Map, Node, NodeKind, Value, from_node};

/// The conditions of a statement: all keys must hold, each with one of its values.
///
/// In YAML as in a policy document: `{ ArnEquals: { "aws:SourceArn": !GetAtt Rule.Arn } }`.
///
/// Source: the page "IAM JSON policy elements: Condition operators" of the IAM user guide.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Conditions {
    operators: BTreeMap<String, BTreeMap<String, OneOrMany<ConditionValue>>>,
}

impl Conditions {
    /// No condition.
    pub fn new() -> Self {
        Self::default()
    }

    /// One condition with one value.
    pub fn of(operator: &str, key: &str, value: impl Into<Value<String>>) -> Self {
        Self::one_of(operator, key, [value])
    }

    /// One condition that holds for any of the values.
    pub fn one_of<V: Into<Value<String>>>(
        operator: &str,
        key: &str,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let values = values
            .into_iter()
            .map(|value| ConditionValue(value.into()))
            .collect();
        let keys = BTreeMap::from([(key.to_owned(), OneOrMany(values))]);
        Self {
            operators: BTreeMap::from([(operator.to_owned(), keys)]),
        }
    }

    /// `ArnEquals` on `aws:SourceArn`: a service acts for exactly this resource.
    pub fn source_arn(arn: impl Into<Value<String>>) -> Self {
        Self::of("ArnEquals", "aws:SourceArn", arn)
    }

    /// `ArnLike` on `aws:SourceArn`: a service acts for a resource whose ARN matches.
    pub fn source_arn_like(pattern: impl Into<Value<String>>) -> Self {
        Self::of("ArnLike", "aws:SourceArn", pattern)
    }

    /// `StringEquals` on `aws:SourceAccount`: a service acts for a resource of this account.
    pub fn source_account(account: impl Into<Value<String>>) -> Self {
        Self::of("StringEquals", "aws:SourceAccount", account)
    }

    /// `Bool` on `aws:SecureTransport`: the request came over TLS, or did not.
    pub fn secure_transport(secure: bool) -> Self {
        Self::of("Bool", "aws:SecureTransport", secure.to_string())
    }

    /// `StringEquals` on any key.
    pub fn string_equals(key: &str, value: impl Into<Value<String>>) -> Self {
        Self::of("StringEquals", key, value)
    }

    /// `StringLike` on any key: `*` and `?` stand for anything.
    pub fn string_like(key: &str, pattern: impl Into<Value<String>>) -> Self {
        Self::of("StringLike", key, pattern)
    }

    /// These conditions and others. Values of the same operator and key are alternatives to each other.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        for (operator, keys) in other.operators {
            let known = self.operators.entry(operator).or_default();
            for (key, values) in keys {
                known
                    .entry(key)
                    .or_insert_with(|| OneOrMany(Vec::new()))
                    .0
                    .extend(values.0);
            }
        }
        self
    }

    /// Whether there is no condition.
    pub fn is_empty(&self) -> bool {
        self.operators.is_empty()
    }

    /// How many keys are compared; some services limit it.
    pub fn len(&self) -> usize {
        self.operators.values().map(BTreeMap::len).sum()
    }

    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut Value<String>> {
        let values = self.operators.values_mut().flat_map(BTreeMap::values_mut);
        values
            .flat_map(|values| &mut values.0)
            .map(|value| &mut value.0)
    }

    /// The same conditions, the values of each key sorted and each once.
    pub(super) fn sorted(mut self) -> Self {
        for values in self.operators.values_mut().flat_map(BTreeMap::values_mut) {
            let keyed: BTreeMap<String, ConditionValue> = std::mem::take(&mut values.0)
                .into_iter()
                .map(|value| (sort_key(&value.0.node()), value))
                .collect();
            values.0.extend(keyed.into_values());
        }
        self
    }

    /// The `Condition` element.
    pub fn node(&self) -> Node {
        let operators: Map = self
            .operators
            .iter()
            .map(|(operator, keys)| {
                let keys: Map = keys
                    .iter()
                    .map(|(key, values)| {
                        let values = values.0.iter().map(|value| value.0.node());
                        (key.as_str(), one_or_list(values))
                    })
                    .collect();
                (operator.as_str(), keys)
            })
            .collect();
        Node::from(operators)
    }
}

/// A value of a condition; truth values and numbers are text to IAM.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
struct ConditionValue(Value<String>);

impl<'de> Deserialize<'de> for ConditionValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut node = Node::deserialize(deserializer)?;
        let text = match &node.kind {
            NodeKind::Bool(value) => Some(value.to_string()),
            NodeKind::Number(value) => Some(value.to_string()),
            _ => None,
        };
        if let Some(text) = text {
            node.kind = NodeKind::String(text);
        }
        from_node(node).map(Self).map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for ConditionValue {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "ConditionValue".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let text = generator.subschema_for::<Value<String>>();
        json_schema!({ "anyOf": [text, { "type": ["boolean", "number"] }] })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::value::get_att;

    #[test]
    fn the_usual_conditions_are_written_as_iam_reads_them() {
        let conditions = Conditions::source_arn(get_att::<String>("Rule", "Arn"))
            .and(Conditions::source_account("123456789012"))
            .and(Conditions::secure_transport(false));
        assert_eq!(
            conditions.node(),
            Node::from(json!({
                "ArnEquals": { "aws:SourceArn": { "Fn::GetAtt": ["Rule", "Arn"] } },
                "Bool": { "aws:SecureTransport": "false" },
                "StringEquals": { "aws:SourceAccount": "123456789012" }
            }))
        );
        assert_eq!(conditions.len(), 3);
    }

    #[test]
    fn values_of_one_key_are_collected() {
        let conditions = Conditions::source_arn("b").and(Conditions::source_arn("a"));
        assert_eq!(
            conditions.node(),
            Node::from(json!({ "ArnEquals": { "aws:SourceArn": ["a", "b"] } }))
        );
    }

    #[test]
    fn written_and_read_conditions_are_equal() {
        let node = Node::from(json!({ "Bool": { "aws:SecureTransport": false } }));
        let read: Conditions = from_node(node).unwrap();
        assert_eq!(read, Conditions::secure_transport(false));
        let text = serde_json::to_string(&read).unwrap();
        assert_eq!(serde_json::from_str::<Conditions>(&text).unwrap(), read);
    }
}
