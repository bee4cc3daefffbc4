//! The rules: what is checked at which place of a template.
//!
//! A rule belongs to paths in which types stand for names (`Resources/AWS::SQS::Queue/Properties`, `Outputs/*`). When the
//! engine comes to such a place it asks the rule. Most rules run a schema of the facts; others are functions.

pub(super) mod dynamic_reference;
mod ecs;
mod extensions;
pub(super) mod format;
mod iam;
pub(super) mod length;
pub(super) mod lifecycle;
mod own_schema;
pub(super) mod parameter_type;
mod properties;
mod question;
mod rds;
mod read_only;
pub(super) mod reference_format;
mod regional;
mod resource_attributes;
mod resource_type;
mod retention;
mod sections;
pub(super) mod serverless;
pub(super) mod tagging;
pub(super) mod taken;
pub(super) mod templated;

use std::collections::HashMap;
use std::sync::OnceLock;

use question::Question;

use super::engine::{Ask, Issue, Keyword, Profile, Schema, Scope, hash_path};
use crate::diagnostic::Code;
use crate::facts::Fact;
use crate::value::Node;

/// A rule of places.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) code: Code,
    /// The paths that it belongs to.
    pub(super) at: &'static [&'static str],
    pub(super) check: Check,
}

/// What a rule does at its places.
#[derive(Debug)]
pub(super) enum Check {
    /// A function looks at the value.
    Function(fn(&Scope<'_>, &Node, &mut Vec<Issue>)),
    /// The value is checked against a schema of its own.
    Question(Question),
}

fn all() -> impl Iterator<Item = &'static Rule> {
    sections::RULES
        .iter()
        .chain(resource_attributes::RULES)
        .chain([&resource_type::RULE, &properties::RULE])
        .chain(extensions::RULES)
        .chain(regional::RULES)
        .chain(ecs::RULES)
        .chain(rds::rules())
        .chain(retention::RULES)
        .chain(iam::RULES.iter().copied())
}

/// The rules by the number of their path.
fn by_path() -> &'static HashMap<u64, Vec<(&'static str, &'static Rule)>> {
    static INDEX: OnceLock<HashMap<u64, Vec<(&'static str, &'static Rule)>>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index: HashMap<u64, Vec<_>> = HashMap::new();
        for rule in all() {
            for path in rule.at {
                index
                    .entry(hash_path(path))
                    .or_default()
                    .push((*path, rule));
            }
        }
        index
    })
}

/// Asks the rules of the place where the scope is.
pub(super) fn check_place(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(hash) = scope.kinds_hash() else {
        return;
    };
    for (path, rule) in by_path().get(&hash).into_iter().flatten() {
        if scope.is_at(path) {
            rule.ask(&scope.without_rules(), node, out);
        }
    }
}

/// Asks the rules that a schema names by their path.
pub(super) fn check_named(scope: &Scope<'_>, ask: Ask<'_>, node: &Node, out: &mut Vec<Issue>) {
    let names = ask.value.as_str().into_iter().chain(ask.value.texts());
    for name in names {
        for (path, rule) in by_path().get(&hash_path(name)).into_iter().flatten() {
            if *path == name {
                rule.ask(&scope.without_rules(), node, out);
            }
        }
    }
}

/// A rule that is a function.
const fn rule(
    code: &'static str,
    at: &'static [&'static str],
    check: fn(&Scope<'_>, &Node, &mut Vec<Issue>),
) -> Rule {
    Rule {
        code: Code::new(code),
        at,
        check: Check::Function(check),
    }
}

impl Rule {
    fn ask(&self, scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
        let start = out.len();
        match &self.check {
            Check::Function(check) => check(scope, node, out),
            Check::Question(question) => question.ask(self.code, scope, node, out),
        }
        for issue in out.iter_mut().skip(start) {
            if issue.code.is_none() && issue.keyword == Keyword::Unset {
                issue.code = Some(self.code);
            }
        }
    }
}

/// Runs a schema under rules of its own, and lets them claim what is found.
fn run_under(
    scope: &Scope<'_>,
    schema: Fact<'_>,
    profile: &'static Profile,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    let mut issues = Vec::new();
    scope
        .under(schema, profile)
        .check(node, Schema::whole(schema), &mut issues);
    issues.retain(|issue| !issue.unknown);
    profile.claim(&mut issues);
    out.extend(issues);
}
