//! Which messages a subscription gets.
//!
//! Sources: the pages "Amazon SNS subscription filter policies" and "Filter policy constraints in Amazon SNS" of the SNS
//! developer guide.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::super::{EventPattern, Match};
use super::FilterPolicyScope;
use crate::grammar::filter_policy::{self, Scope};
use crate::value::{Node, Problem};

/// Which messages a subscription gets: all keys must match, each with one of its values.
///
/// ```
/// use formwork::constructs::{FilterPolicy, Match};
/// use formwork::value::Node;
///
/// let policy = FilterPolicy::new()
///     .attribute("kind", Match::any_of(["placed", "changed"]))
///     .attribute("amount", Match::at_least(100));
/// let node = Node::from(serde_json::json!({
///     "kind": ["placed", "changed"],
///     "amount": [{ "numeric": [">=", 100] }]
/// }));
/// assert_eq!(policy.node(), node);
/// ```
///
/// In YAML it is the policy itself, as AWS writes it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FilterPolicy {
    pattern: EventPattern,
}

impl FilterPolicy {
    /// A policy without keys, which is not complete: one at least must be added.
    pub fn new() -> Self {
        Self::default()
    }

    /// The policy as AWS writes it.
    #[track_caller]
    pub fn raw(policy: impl Into<Node>) -> Self {
        Self {
            pattern: EventPattern::raw(policy),
        }
    }

    /// An attribute of the message. Several matchers of one attribute are alternatives.
    #[must_use]
    #[track_caller]
    pub fn attribute(self, name: &str, matcher: impl Into<Match>) -> Self {
        Self {
            pattern: self.pattern.field(&[name], matcher),
        }
    }

    /// A field of the message's body, which is JSON; dots lead into nested fields: `customer.country`.
    ///
    /// It is for subscriptions that filter by body.
    #[must_use]
    #[track_caller]
    pub fn body(self, path: &str, matcher: impl Into<Match>) -> Self {
        let path: Vec<&str> = path.split('.').collect();
        Self {
            pattern: self.pattern.field(&path, matcher),
        }
    }

    /// One of several policies must match, besides everything else.
    #[must_use]
    #[track_caller]
    pub fn or(self, branches: impl IntoIterator<Item = Self>) -> Self {
        let branches = branches.into_iter().map(|branch| branch.pattern);
        Self {
            pattern: self.pattern.or(branches),
        }
    }

    /// The policy as CloudFormation takes it, its keys in alphabetical order: the same however it was written.
    pub fn node(&self) -> Node {
        self.pattern.node()
    }

    /// Everything that is wrong with the policy, each with its place. Intrinsic functions are taken on trust.
    pub fn check(&self, scope: FilterPolicyScope) -> Vec<Problem> {
        let scope = match scope {
            FilterPolicyScope::MessageAttributes => Scope::Attributes,
            FilterPolicyScope::MessageBody => Scope::Body,
        };
        let flaws = filter_policy::check(&self.node(), scope);
        flaws.into_iter().map(Problem::from).collect()
    }
}

impl JsonSchema for FilterPolicy {
    fn schema_name() -> Cow<'static, str> {
        "FilterPolicy".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Which messages are delivered, as SNS writes it: `{ kind: [placed], amount: [{ numeric: [\">\", 100] }] }`.",
            "type": "object",
            "minProperties": 1,
            "additionalProperties": { "type": ["array", "object"] }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(policy: &FilterPolicy, scope: FilterPolicyScope) -> Vec<String> {
        let problems = policy.check(scope).into_iter();
        problems.map(|problem| problem.message).collect()
    }

    #[test]
    fn attributes_have_no_fields_and_bodies_have() {
        let policy = FilterPolicy::new().body("customer.country", "de");
        assert!(messages(&policy, FilterPolicyScope::MessageBody).is_empty());
        assert_eq!(
            messages(&policy, FilterPolicyScope::MessageAttributes),
            ["`customer` has fields, which attributes of a message have not"]
        );
    }

    #[test]
    fn an_attribute_may_have_the_name_of_an_event_field_and_hold_dots() {
        let policy = FilterPolicy::new()
            .attribute("detail", "x")
            .attribute("a.b", Match::prefix("y"));
        assert!(messages(&policy, FilterPolicyScope::MessageAttributes).is_empty());
    }

    #[test]
    fn the_limits_of_sns_hold() {
        let many = |count: usize| Match::any_of((0..count).map(|n| n.to_string()));
        let wide = FilterPolicy::new()
            .attribute("a", many(16))
            .attribute("b", many(10));
        assert_eq!(
            messages(&wide, FilterPolicyScope::MessageAttributes),
            ["the values of a filter policy combine in at most 150 ways, here in 160"]
        );
        let deep = FilterPolicy::new()
            .body("a.b.c", many(50))
            .body("d", many(2));
        assert_eq!(
            messages(&deep, FilterPolicyScope::MessageBody),
            ["the values of a filter policy combine in at most 150 ways, here in 300"]
        );
        let long = ["a", "b", "c", "d", "e", "f"]
            .iter()
            .fold(FilterPolicy::new(), |policy, key| {
                policy.attribute(key, "x")
            });
        assert_eq!(
            messages(&long, FilterPolicyScope::MessageAttributes),
            ["a filter policy has at most 5 keys, this one has 6"]
        );
        assert_eq!(
            messages(&FilterPolicy::new(), FilterPolicyScope::MessageAttributes),
            ["a filter policy needs one field at least"]
        );
    }
}
