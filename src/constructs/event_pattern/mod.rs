//! Which events a rule takes.
//!
//! Sources: the pages "Creating Amazon EventBridge event patterns" and "Comparison operators for use in event patterns in
//! Amazon EventBridge" of the EventBridge user guide.

mod matcher;

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::grammar::event_pattern::{self as grammar, Reader};
use crate::value::{Map, Node, NodeKind, Origin, Problem};

pub use matcher::Match;

/// The length of a pattern that EventBridge takes unless the quota of the account was raised.
///
/// Source: the page "Amazon EventBridge quotas" of the EventBridge user guide.
pub const EVENT_PATTERN_QUOTA: usize = 2_048;

/// The length of a pattern that EventBridge never exceeds.
///
/// Source: the page "PutRule" of the EventBridge API reference.
pub const EVENT_PATTERN_LIMIT: usize = grammar::LIMIT;

const OR: &str = "$or";

/// Which events a rule takes: all fields must match, each with one of its values.
///
/// ```
/// use formwork::constructs::{EventPattern, Match};
/// use formwork::value::Node;
///
/// let pattern = EventPattern::new()
///     .source("shop")
///     .detail_type("order.placed")
///     .detail("customer.country", "de")
///     .detail("amount", Match::greater_than(100));
/// let node = Node::from(serde_json::json!({
///     "source": ["shop"],
///     "detail-type": ["order.placed"],
///     "detail": { "customer": { "country": ["de"] }, "amount": [{ "numeric": [">", 100] }] }
/// }));
/// assert_eq!(pattern.node(), node);
/// ```
///
/// In YAML it is the pattern itself, as AWS writes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EventPattern {
    pattern: Node,
}

impl Default for EventPattern {
    fn default() -> Self {
        Self::new()
    }
}

impl EventPattern {
    /// A pattern without fields, which is not complete: one field at least must be added.
    pub fn new() -> Self {
        Self {
            pattern: Node::from(Map::new()),
        }
    }

    /// The pattern as AWS writes it.
    #[track_caller]
    pub fn raw(pattern: impl Into<Node>) -> Self {
        Self {
            pattern: pattern.into().located(Origin::caller()),
        }
    }

    /// Who sent the event: `shop`, `aws.s3`.
    #[must_use]
    #[track_caller]
    pub fn source(self, matcher: impl Into<Match>) -> Self {
        self.with(&["source"], matcher.into())
    }

    /// What the event is about: `order.placed`.
    #[must_use]
    #[track_caller]
    pub fn detail_type(self, matcher: impl Into<Match>) -> Self {
        self.with(&["detail-type"], matcher.into())
    }

    /// The account the event comes from.
    #[must_use]
    #[track_caller]
    pub fn account(self, matcher: impl Into<Match>) -> Self {
        self.with(&["account"], matcher.into())
    }

    /// The region the event comes from.
    #[must_use]
    #[track_caller]
    pub fn region(self, matcher: impl Into<Match>) -> Self {
        self.with(&["region"], matcher.into())
    }

    /// A resource that the event names.
    #[must_use]
    #[track_caller]
    pub fn resources(self, matcher: impl Into<Match>) -> Self {
        self.with(&["resources"], matcher.into())
    }

    /// The id of the event.
    #[must_use]
    #[track_caller]
    pub fn id(self, matcher: impl Into<Match>) -> Self {
        self.with(&["id"], matcher.into())
    }

    /// A field of the event's content; dots lead into nested fields: `customer.country`.
    ///
    /// Several matchers of one field are alternatives.
    #[must_use]
    #[track_caller]
    pub fn detail(self, path: &str, matcher: impl Into<Match>) -> Self {
        let path: Vec<&str> = std::iter::once("detail").chain(path.split('.')).collect();
        self.with(&path, matcher.into())
    }

    /// Any field by its keys from the outside in, for keys that hold dots and for the branches of [`or`](Self::or).
    #[must_use]
    #[track_caller]
    pub fn field(self, path: &[&str], matcher: impl Into<Match>) -> Self {
        self.with(path, matcher.into())
    }

    /// One of several patterns must match, besides everything else.
    #[must_use]
    #[track_caller]
    pub fn or(self, branches: impl IntoIterator<Item = Self>) -> Self {
        self.with_branches(&[], branches)
    }

    /// One of several patterns must match the event's content: fields of a branch are added with [`field`](Self::field) and
    /// stand inside `detail`.
    #[must_use]
    #[track_caller]
    pub fn detail_or(self, branches: impl IntoIterator<Item = Self>) -> Self {
        self.with_branches(&["detail"], branches)
    }

    /// Everything that is wrong with the pattern, each with its place. Intrinsic functions are taken on trust.
    pub fn check(&self) -> Vec<Problem> {
        let length = match self.pattern.intrinsic() {
            Some(_) => None,
            None => grammar::check_length(&self.pattern),
        };
        let flaws = grammar::check(&self.pattern, Reader::Bus);
        flaws.into_iter().chain(length).map(Problem::from).collect()
    }

    /// The length of the pattern in characters, references as they stand.
    pub fn size(&self) -> usize {
        grammar::length(&self.pattern)
    }

    /// The pattern as CloudFormation takes it, its keys in alphabetical order: the same however it was written.
    pub fn node(&self) -> Node {
        sorted(self.pattern.clone())
    }

    #[track_caller]
    fn with(mut self, path: &[&str], matcher: Match) -> Self {
        let origin = Origin::caller();
        let clash = clash(path).at(origin);
        let added: Vec<Node> = matcher
            .into_nodes()
            .into_iter()
            .map(|node| node.located(origin))
            .collect();
        change(
            &mut self.pattern,
            path,
            &clash,
            &mut |slot| match &mut slot.kind {
                NodeKind::Null => *slot = Node::list(added.clone()).at(origin),
                NodeKind::List(list) => list.extend(added.clone()),
                NodeKind::Invalid(_) => {}
                _ => *slot = clash.clone(),
            },
        );
        self
    }

    #[track_caller]
    fn with_branches(mut self, parent: &[&str], branches: impl IntoIterator<Item = Self>) -> Self {
        let origin = Origin::caller();
        let path: Vec<&str> = parent.iter().copied().chain([OR]).collect();
        let added = Node::list(branches.into_iter().map(|branch| branch.pattern)).located(origin);
        let again = "`$or` can stand only once at a level: put the second one into each branch of the first";
        change(
            &mut self.pattern,
            &path,
            &clash(&path).at(origin),
            &mut |slot| {
                *slot = if slot.is_null() {
                    added.clone()
                } else {
                    Node::invalid(again).at(origin)
                };
            },
        );
        self
    }
}

impl JsonSchema for EventPattern {
    fn schema_name() -> Cow<'static, str> {
        "EventPattern".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let list = json_schema!({ "type": "array", "minItems": 1 });
        json_schema!({
            "description": "Which events are taken, as EventBridge writes it: `{ source: [shop], detail: { amount: [{ numeric: [\">\", 100] }] } }`.",
            "type": "object",
            "minProperties": 1,
            "properties": {
                "source": list,
                "detail-type": list,
                "account": list,
                "region": list,
                "resources": list,
                "id": list,
                "time": list,
                "version": list,
                "detail": { "type": ["object", "array"], "minProperties": 1 },
                "$or": { "type": "array", "minItems": 2, "items": { "type": "object", "minProperties": 1 } }
            }
        })
    }
}

/// Changes the node at a path, which is made where it is missing. Something else than a mapping on the way becomes `clash`.
fn change(node: &mut Node, path: &[&str], clash: &Node, act: &mut dyn FnMut(&mut Node)) {
    let Some((key, rest)) = path.split_first() else {
        return act(node);
    };
    if node.is_null() {
        *node = Node::from(Map::new()).at(clash.origin);
    }
    match &mut node.kind {
        NodeKind::Map(map) => {
            if !map.contains(key) {
                map.insert_at(*key, clash.origin, Node::default());
            }
            if let Some(next) = map.get_mut(key) {
                change(next, rest, clash, act);
            }
        }
        NodeKind::Invalid(_) => {}
        _ => *node = clash.clone(),
    }
}

fn clash(path: &[&str]) -> Node {
    Node::invalid(format!(
        "`{}` is both a field with values and a field with fields",
        path.join(".")
    ))
}

fn sorted(mut node: Node) -> Node {
    match &mut node.kind {
        NodeKind::List(list) => {
            for child in list {
                *child = sorted(std::mem::take(child));
            }
        }
        NodeKind::Map(map) => {
            map.sort_keys();
            for (_, child) in map.iter_mut() {
                *child = sorted(std::mem::take(child));
            }
        }
        _ => {}
    }
    node
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::value::{from_node, get_att};

    fn shop() -> EventPattern {
        EventPattern::new()
            .detail("amount", Match::greater_than(100))
            .detail("customer.country", "de")
            .detail("customer.country", Match::prefix("at"))
            .resources(get_att::<String>("Bus", "Arn"))
            .source("shop")
    }

    #[test]
    fn a_built_and_a_read_pattern_are_equal_and_give_the_same_bytes() {
        let json = json!({
            "source": ["shop"],
            "resources": [{ "Fn::GetAtt": ["Bus", "Arn"] }],
            "detail": {
                "customer": { "country": ["de", { "prefix": "at" }] },
                "amount": [{ "numeric": [">", 100] }]
            }
        });
        let read: EventPattern = from_node(Node::from(json)).unwrap();
        assert_eq!(shop(), read);
        assert_eq!(
            serde_json::to_string(&shop().node()).unwrap(),
            serde_json::to_string(&read.node()).unwrap()
        );
        assert!(shop().check().is_empty());
        let text = serde_json::to_string(&shop()).unwrap();
        assert_eq!(serde_json::from_str::<EventPattern>(&text).unwrap(), shop());
    }

    #[test]
    fn branches_stand_beside_the_fields() {
        let pattern = EventPattern::new().source("shop").detail_or([
            EventPattern::new().field(&["amount"], Match::at_least(100)),
            EventPattern::new().field(&["first.order"], true),
        ]);
        assert_eq!(
            pattern.node(),
            Node::from(json!({
                "detail": { "$or": [
                    { "amount": [{ "numeric": [">=", 100] }] },
                    { "first.order": [true] }
                ] },
                "source": ["shop"]
            }))
        );
        assert!(pattern.check().is_empty());
    }

    #[test]
    fn a_field_cannot_have_both_values_and_fields() {
        for pattern in [
            EventPattern::new().detail("a", "x").detail("a.b", "y"),
            EventPattern::new().detail("a.b", "y").detail("a", "x"),
        ] {
            let problems = pattern.check();
            assert_eq!(problems.len(), 1);
            assert!(problems[0].message.contains("both a field with values"));
            assert_ne!(problems[0].origin, Origin::Unknown);
        }
    }

    #[test]
    fn a_second_choice_at_one_level_is_wrong() {
        let branch = || EventPattern::new().source("a");
        let pattern = EventPattern::new()
            .or([branch(), branch()])
            .or([branch(), branch()]);
        assert!(
            pattern.check()[0]
                .message
                .starts_with("`$or` can stand only once")
        );
    }
}
