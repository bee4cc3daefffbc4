//! What is wrong with a pattern.
//!
//! The grammar is that of the open-source library Event Ruler, by which EventBridge compares events.

use super::{EVENT_PATTERN_LIMIT, OR};
use crate::value::{Map, Node, NodeKind, Origin, Problem, suggestion};

/// The fields that events have. Replayed ones have `replay-name` too.
const FIELDS: [&str; 11] = [
    "account",
    "detail",
    "detail-type",
    "id",
    "ingestion-time",
    "region",
    "replay-name",
    "resources",
    "source",
    "time",
    "version",
];

const MATCHERS: [&str; 8] = [
    "anything-but",
    "cidr",
    "equals-ignore-case",
    "exists",
    "numeric",
    "prefix",
    "suffix",
    "wildcard",
];

/// Names that Event Ruler keeps for itself inside `$or`, besides the matchers.
const RESERVED: [&str; 6] = ["exactly", "<", "<=", "=", ">", ">="];

/// The most ways in which the branches of all `$or` may be combined.
///
/// Source: the page "Comparison operators for use in event patterns in Amazon EventBridge" of the EventBridge user guide.
const COMBINATIONS: usize = 1000;

pub(super) fn check(pattern: &Node) -> Vec<Problem> {
    let mut checker = Checker::default();
    if pattern.intrinsic().is_some() {
        return Vec::new();
    }
    let Some(map) = checker.fields_of(pattern, "an event pattern") else {
        return checker.problems;
    };
    checker.top(map);
    let combinations = combinations(map);
    if combinations > COMBINATIONS {
        checker.wrong(
            pattern.origin,
            format!("the branches of `$or` combine in more than {COMBINATIONS} ways"),
        );
    }
    let length = serde_json::to_string(pattern).map_or(0, |text| text.chars().count());
    if length > EVENT_PATTERN_LIMIT {
        checker.wrong(
            pattern.origin,
            format!("the pattern has {length} characters, the limit is {EVENT_PATTERN_LIMIT}"),
        );
    }
    checker.problems
}

/// In how many ways the branches can be combined.
fn combinations(map: &Map) -> usize {
    map.iter().fold(1, |total: usize, (key, node)| {
        let ways = match (&node.kind, key) {
            (NodeKind::List(branches), OR) => branches
                .iter()
                .filter_map(Node::as_map)
                .fold(0, |sum: usize, branch| {
                    sum.saturating_add(combinations(branch))
                }),
            (NodeKind::Map(fields), _) => combinations(fields),
            _ => 1,
        };
        total.saturating_mul(ways.max(1))
    })
}

/// Collects the problems of one pattern.
#[derive(Default)]
pub(super) struct Checker {
    problems: Vec<Problem>,
}

impl Checker {
    pub(super) fn wrong(&mut self, origin: Origin, message: impl Into<String>) {
        self.problems.push(Problem::at(origin, message));
    }

    pub(super) fn wrong_with(
        &mut self,
        origin: Origin,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let mut problem = Problem::at(origin, message);
        problem.help = Some(help.into());
        self.problems.push(problem);
    }

    /// The mapping that must be here and must not be empty.
    fn fields_of<'a>(&mut self, node: &'a Node, what: &str) -> Option<&'a Map> {
        match &node.kind {
            NodeKind::Map(map) if !map.is_empty() => return Some(map),
            NodeKind::Map(_) => self.wrong(node.origin, format!("{what} needs one field at least")),
            NodeKind::Invalid(reason) => self.wrong(node.origin, reason),
            _ => self.wrong(
                node.origin,
                format!("{what} is a mapping of fields, found {}", node.kind_name()),
            ),
        }
        None
    }

    fn top(&mut self, map: &Map) {
        for (key, entry) in map.entries() {
            if key == OR {
                self.branches(&entry.value, true);
                continue;
            }
            if !FIELDS.contains(&key) {
                self.wrong_with(
                    entry.key_origin,
                    format!("events have no field `{key}`"),
                    suggestion(key, &FIELDS),
                );
                continue;
            }
            match &entry.value.kind {
                NodeKind::Map(map)
                    if key != "detail"
                        && entry.value.intrinsic().is_none()
                        && !looks_like_matcher(map) =>
                {
                    self.wrong(
                        entry.value.origin,
                        format!("`{key}` is a list of what may match: only `detail` has fields"),
                    );
                }
                _ => self.field(key, &entry.value, false),
            }
        }
    }

    /// A field below `detail`, or one at the top whose name is known to be right.
    fn field(&mut self, key: &str, node: &Node, in_branch: bool) {
        if node.intrinsic().is_some() {
            return;
        }
        match &node.kind {
            NodeKind::List(list) if list.is_empty() => {
                self.wrong(node.origin, format!("`{key}` has no value to match"));
            }
            NodeKind::List(list) => list.iter().for_each(|matcher| self.matcher(key, matcher)),
            NodeKind::Map(map) if looks_like_matcher(map) => self.wrong_with(
                node.origin,
                format!("the matcher of `{key}` is not in a list"),
                "write it between brackets: `[{ … }]`",
            ),
            NodeKind::Map(_) => {
                if let Some(map) = self.fields_of(node, &format!("`{key}`")) {
                    self.nested(map, in_branch);
                }
            }
            NodeKind::Invalid(reason) => self.wrong(node.origin, reason),
            _ => self.wrong_with(
                node.origin,
                format!(
                    "`{key}` is a list of what may match, found {}",
                    node.kind_name()
                ),
                format!("write `{key}: [{}]`", text(node)),
            ),
        }
    }

    fn nested(&mut self, map: &Map, in_branch: bool) {
        for (key, entry) in map.entries() {
            if key == OR {
                self.branches(&entry.value, false);
            } else if in_branch && (MATCHERS.contains(&key) || RESERVED.contains(&key)) {
                self.wrong(
                    entry.key_origin,
                    format!("`{key}` cannot be the name of a field inside `$or`"),
                );
            } else {
                self.field(key, &entry.value, in_branch);
            }
        }
    }

    fn branches(&mut self, node: &Node, at_top: bool) {
        match &node.kind {
            NodeKind::Invalid(reason) => self.wrong(node.origin, reason),
            NodeKind::List(branches) if branches.len() >= 2 => {
                for branch in branches {
                    let Some(map) = self.fields_of(branch, "a branch of `$or`") else {
                        continue;
                    };
                    if at_top {
                        self.top_branch(map);
                    } else {
                        self.nested(map, true);
                    }
                }
            }
            NodeKind::List(_) => self.wrong(node.origin, "`$or` needs two branches at least"),
            _ => self.wrong(
                node.origin,
                format!("`$or` is a list of patterns, found {}", node.kind_name()),
            ),
        }
    }

    /// A branch at the top has the fields of an event, and what lies below them is inside `$or`.
    fn top_branch(&mut self, map: &Map) {
        let known = self.problems.len();
        self.top(map);
        if self.problems.len() == known {
            for (key, entry) in map.entries() {
                if let (NodeKind::Map(fields), true) = (&entry.value.kind, key != OR) {
                    self.nested(fields, true);
                }
            }
        }
    }

    fn matcher(&mut self, key: &str, node: &Node) {
        if node.intrinsic().is_some() {
            return;
        }
        let map = match &node.kind {
            NodeKind::Map(map) => map,
            NodeKind::List(_) => {
                return self.wrong(node.origin, format!("`{key}` has a list inside its list"));
            }
            NodeKind::Invalid(reason) => return self.wrong(node.origin, reason),
            _ => return,
        };
        let mut entries = map.entries();
        let (Some((name, entry)), None) = (entries.next(), entries.next()) else {
            return self.wrong(
                node.origin,
                format!("a matcher of `{key}` has one key, found {}", map.len()),
            );
        };
        if !MATCHERS.contains(&name) {
            return self.wrong_with(
                entry.key_origin,
                format!("`{name}` is no matcher"),
                suggestion(name, &MATCHERS),
            );
        }
        self.operand(name, &entry.value);
    }
}

/// A matcher that was meant for the field itself. A field of that name inside the field would be a list or a mapping.
fn looks_like_matcher(map: &Map) -> bool {
    let mut entries = map.iter();
    let (Some((name, operand)), None) = (entries.next(), entries.next()) else {
        return false;
    };
    let is_comparison = |first: &Node| first.as_str().is_some_and(|text| RESERVED.contains(&text));
    match &operand.kind {
        NodeKind::List(list) => {
            name == "anything-but" || name == "numeric" && list.first().is_some_and(is_comparison)
        }
        NodeKind::Map(_) => name == "anything-but",
        _ => MATCHERS.contains(&name),
    }
}

fn text(node: &Node) -> String {
    serde_json::to_string(node).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn messages(pattern: serde_json::Value) -> Vec<String> {
        check(&Node::from(pattern))
            .into_iter()
            .map(|problem| match problem.help {
                Some(help) => format!("{} ({help})", problem.message),
                None => problem.message,
            })
            .collect()
    }

    #[test]
    fn each_mistake_is_named() {
        for (pattern, message) in [
            (json!({}), "an event pattern needs one field at least"),
            (
                json!("shop"),
                "an event pattern is a mapping of fields, found text",
            ),
            (
                json!({ "detail_type": ["a"] }),
                "events have no field `detail_type` (did you mean `detail-type`?)",
            ),
            (
                json!({ "source": "shop" }),
                "`source` is a list of what may match, found text (write `source: [\"shop\"]`)",
            ),
            (json!({ "source": [] }), "`source` has no value to match"),
            (
                json!({ "source": [["a"]] }),
                "`source` has a list inside its list",
            ),
            (
                json!({ "source": [{ "prefx": "a" }] }),
                "`prefx` is no matcher (did you mean `prefix`?)",
            ),
            (
                json!({ "source": [{ "prefix": "a", "suffix": "b" }] }),
                "a matcher of `source` has one key, found 2",
            ),
            (
                json!({ "source": { "prefix": "a" } }),
                "the matcher of `source` is not in a list (write it between brackets: `[{ … }]`)",
            ),
            (
                json!({ "detail": { "n": { "numeric": [">", 1] } } }),
                "the matcher of `n` is not in a list (write it between brackets: `[{ … }]`)",
            ),
            (
                json!({ "detail": { "a": {} } }),
                "`a` needs one field at least",
            ),
            (
                json!({ "$or": [{ "id": ["a"] }] }),
                "`$or` needs two branches at least",
            ),
            (
                json!({ "$or": ["a", { "id": ["a"] }] }),
                "a branch of `$or` is a mapping of fields, found text",
            ),
            (
                json!({ "detail": { "$or": [{ "a": ["x"] }, { "prefix": ["b"] }] } }),
                "`prefix` cannot be the name of a field inside `$or`",
            ),
        ] {
            assert_eq!(messages(pattern), [message]);
        }
    }

    #[test]
    fn a_nested_field_may_be_named_like_a_matcher() {
        assert!(messages(json!({ "detail": { "key": { "prefix": ["a"] } } })).is_empty());
    }

    #[test]
    fn too_many_combinations_and_too_much_text_are_reported() {
        let branches: Vec<_> = (0..11).map(|n| json!({ "a": [n] })).collect();
        let nested = |inner: serde_json::Value| json!({ "$or": branches, "x": inner });
        let deep = nested(nested(json!({ "$or": branches })));
        assert_eq!(
            messages(json!({ "detail": deep })),
            ["the branches of `$or` combine in more than 1000 ways"]
        );
        let long = messages(json!({ "source": ["x".repeat(5000)] }));
        assert_eq!(long, ["the pattern has 5015 characters, the limit is 4096"]);
    }

    #[test]
    fn every_mistake_is_reported() {
        assert_eq!(
            messages(json!({ "source": "a", "id": [], "detail": 1 })).len(),
            3
        );
    }
}
