//! What is wrong with an event pattern, or with a filter that is written like one.
//!
//! The grammar is that of the open-source library Event Ruler, by which EventBridge compares events, and of the pages
//! "Creating Amazon EventBridge event patterns" and "Comparison operators for use in event patterns in Amazon EventBridge" of
//! the EventBridge user guide.

mod operand;

use super::{Flaw, Step};
use crate::value::{Entry, Map, Node, NodeKind, Origin, is_intrinsic_name, suggestion};

/// The length of a pattern that EventBridge never exceeds.
///
/// Source: the page "PutRule" of the EventBridge API reference.
pub(crate) const LIMIT: usize = 4_096;

pub(super) const OR: &str = "$or";

/// Who compares with the pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    /// An event bus, whose events all have the same fields around their content.
    Bus,
    /// A pipe, which does not know all matchers.
    Pipe,
    /// The event source mapping of a function.
    Function,
    /// The subscription of a topic.
    Topic,
}

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

/// Everything that is wrong with a pattern, its length not looked at. Intrinsic functions are taken on trust.
pub(crate) fn check(pattern: &Node, reader: Reader) -> Vec<Flaw> {
    let mut checker = Checker {
        reader,
        path: Vec::new(),
        flaws: Vec::new(),
    };
    if pattern.intrinsic().is_some() {
        return Vec::new();
    }
    let what = match reader {
        Reader::Bus => "an event pattern",
        Reader::Pipe | Reader::Function => "a filter",
        Reader::Topic => "a filter policy",
    };
    let Some(map) = checker.fields_of(pattern, what) else {
        return checker.flaws;
    };
    match reader {
        Reader::Bus => checker.top(map),
        _ => checker.nested(map, false),
    }
    let combinations = combinations(map);
    if reader != Reader::Topic && combinations > COMBINATIONS {
        checker.wrong(
            pattern.origin,
            format!("the branches of `$or` combine in more than {COMBINATIONS} ways"),
        );
    }
    checker.flaws
}

/// The length of a pattern in characters, references as they stand.
pub(crate) fn length(pattern: &Node) -> usize {
    serde_json::to_string(pattern).map_or(0, |text| text.chars().count())
}

/// What is wrong with the length of a pattern.
pub(crate) fn check_length(pattern: &Node) -> Option<Flaw> {
    let length = length(pattern);
    (length > LIMIT).then(|| Flaw {
        path: Vec::new(),
        origin: pattern.origin,
        message: format!("the pattern has {length} characters, the limit is {LIMIT}"),
        help: None,
    })
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
            (NodeKind::Map(fields), _) if node.intrinsic().is_none() => combinations(fields),
            _ => 1,
        };
        total.saturating_mul(ways.max(1))
    })
}

/// Collects the flaws of one pattern.
struct Checker {
    reader: Reader,
    /// Where it is looking.
    path: Vec<Step>,
    flaws: Vec<Flaw>,
}

impl Checker {
    fn wrong(&mut self, origin: Origin, message: impl Into<String>) {
        self.add(origin, message.into(), None);
    }

    fn wrong_with(&mut self, origin: Origin, message: impl Into<String>, help: impl Into<String>) {
        self.add(origin, message.into(), Some(help.into()));
    }

    fn add(&mut self, origin: Origin, message: String, help: Option<String>) {
        self.flaws.push(Flaw {
            path: self.path.clone(),
            origin,
            message,
            help,
        });
    }

    /// Looks at what stands under a key.
    fn at_key(&mut self, key: &str, then: impl FnOnce(&mut Self)) {
        self.path.push(Step::Key(key.to_owned()));
        then(self);
        self.path.pop();
    }

    /// Looks at each item of a list.
    fn at_items(&mut self, list: &[Node], mut then: impl FnMut(&mut Self, &Node)) {
        for (index, item) in list.iter().enumerate() {
            self.path.push(Step::Index(index));
            then(self, item);
            self.path.pop();
        }
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
            self.at_key(key, |checker| checker.top_field(key, entry));
        }
    }

    fn top_field(&mut self, key: &str, entry: &Entry) {
        if key == OR {
            return self.branches(&entry.value, true);
        }
        if is_intrinsic_name(key) || key.contains("${") {
            return;
        }
        if !FIELDS.contains(&key) {
            return self.wrong_with(
                entry.key_origin,
                format!("events have no field `{key}`"),
                suggestion(key, &FIELDS),
            );
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

    /// A field below `detail`, or one at the top whose name is known to be right.
    fn field(&mut self, key: &str, node: &Node, in_branch: bool) {
        if node.intrinsic().is_some() {
            return;
        }
        match &node.kind {
            NodeKind::List(list) if list.is_empty() => {
                self.wrong(node.origin, format!("`{key}` has no value to match"));
            }
            NodeKind::List(list) => {
                self.at_items(list, |checker, matcher| checker.matcher(key, matcher));
            }
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
            self.at_key(key, |checker| {
                if key == OR {
                    checker.branches(&entry.value, false);
                } else if is_intrinsic_name(key) {
                    // A function beside fields is a macro: what it puts there is not known.
                } else if in_branch && (MATCHERS.contains(&key) || RESERVED.contains(&key)) {
                    checker.wrong(
                        entry.key_origin,
                        format!("`{key}` cannot be the name of a field inside `$or`"),
                    );
                } else {
                    checker.field(key, &entry.value, in_branch);
                }
            });
        }
    }

    fn branches(&mut self, node: &Node, at_top: bool) {
        if node.intrinsic().is_some() {
            return;
        }
        match &node.kind {
            NodeKind::Invalid(reason) => self.wrong(node.origin, reason),
            NodeKind::List(branches) if branches.len() >= 2 => {
                self.at_items(branches, |checker, branch| checker.branch(branch, at_top));
            }
            NodeKind::List(branches) if branches.iter().any(|node| node.intrinsic().is_some()) => {}
            NodeKind::List(_) => self.wrong(node.origin, "`$or` needs two branches at least"),
            _ => self.wrong(
                node.origin,
                format!("`$or` is a list of patterns, found {}", node.kind_name()),
            ),
        }
    }

    fn branch(&mut self, branch: &Node, at_top: bool) {
        if branch.intrinsic().is_some() {
            return;
        }
        match self.fields_of(branch, "a branch of `$or`") {
            Some(map) if at_top => self.top_branch(map),
            Some(map) => self.nested(map, true),
            None => {}
        }
    }

    /// A branch at the top has the fields of an event, and what lies below them is inside `$or`.
    fn top_branch(&mut self, map: &Map) {
        let known = self.flaws.len();
        self.top(map);
        if self.flaws.len() == known {
            for (key, entry) in map.entries() {
                if let (NodeKind::Map(fields), true) = (&entry.value.kind, key != OR) {
                    self.at_key(key, |checker| checker.nested(fields, true));
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
        self.at_key(name, |checker| {
            if !MATCHERS.contains(&name) {
                checker.wrong_with(
                    entry.key_origin,
                    format!("`{name}` is no matcher"),
                    suggestion(name, &MATCHERS),
                );
            } else if name == "wildcard" && checker.reader == Reader::Pipe {
                checker.wrong(entry.key_origin, "pipes do not know the matcher `wildcard`");
            } else {
                checker.operand(name, &entry.value);
            }
        });
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
        check(&Node::from(pattern), Reader::Bus)
            .into_iter()
            .map(|flaw| match flaw.help {
                Some(help) => format!("{} ({help})", flaw.message),
                None => flaw.message,
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
        let long = check_length(&Node::from(json!({ "source": ["x".repeat(5000)] })));
        assert_eq!(
            long.map(|flaw| flaw.message).as_deref(),
            Some("the pattern has 5015 characters, the limit is 4096")
        );
    }

    #[test]
    fn every_mistake_is_reported() {
        assert_eq!(
            messages(json!({ "source": "a", "id": [], "detail": 1 })).len(),
            3
        );
    }

    #[test]
    fn a_flaw_knows_its_way() {
        let pattern = json!({ "detail": { "$or": [{ "a": ["x"] }, { "b": [{ "prefx": "y" }] }] } });
        let flaws = check(&Node::from(pattern), Reader::Bus);
        let paths: Vec<_> = flaws.into_iter().map(|flaw| flaw.path).collect();
        let key = |key: &str| Step::Key(key.to_owned());
        let path = [
            key("detail"),
            key("$or"),
            Step::Index(1),
            key("b"),
            Step::Index(0),
            key("prefx"),
        ];
        assert_eq!(paths, [path]);
    }

    #[test]
    fn filters_have_any_field_and_pipes_fewer_matchers() {
        let pattern = Node::from(
            json!({ "body": { "name": [{ "wildcard": "a*" }, { "anything-but": { "prefix": "x" } }] } }),
        );
        assert!(check(&pattern, Reader::Function).is_empty());
        assert_eq!(check(&pattern, Reader::Pipe).len(), 2);
        assert_eq!(check(&pattern, Reader::Bus).len(), 1);
    }

    #[test]
    fn functions_are_taken_on_trust() {
        let unknown = json!({ "Fn::If": ["Is", { "id": "a" }, { "Ref": "AWS::NoValue" }] });
        for pattern in [
            unknown.clone(),
            json!({ "$or": [unknown] }),
            json!({ "$or": [unknown, unknown] }),
            json!({ "source": unknown }),
            json!({ "source": [unknown] }),
            json!({ "detail": unknown }),
        ] {
            assert!(messages(pattern).is_empty());
        }
    }
}
