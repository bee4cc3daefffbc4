//! The rules: what is checked at which place of a template.
//!
//! A rule is a file with its page: what it checks, why that matters, a template that fails and one that passes. The page
//! is what `formwork explain` prints, and the test of the rule. A rule belongs to places: paths in which types stand for
//! names (`Resources/AWS::SQS::Queue/Properties`, `Outputs/*`), or [`TEMPLATE`]. When the engine comes to such a place it
//! asks the rule. Many rules run a schema of the facts; others are functions. Rules without places are asked by the engine
//! itself, for a keyword of a schema or for a function.

mod apigateway;
mod autoscaling;
mod cloudfront;
pub(super) mod condition;
mod delivery;
mod deployment;
mod dns;
mod dynamodb;
mod ec2;
mod ecs;
mod elasticache;
pub(super) mod format;
pub(super) mod function;
mod iam;
mod instance_type;
mod lambda;
mod load_balancing;
mod mapping;
mod messaging;
mod metadata;
mod operations;
pub(super) mod output;
mod own_schema;
pub(super) mod page;
pub(super) mod parameter;
pub(super) mod property;
mod question;
mod quota;
mod rds;
pub(super) mod resource;
mod rule;
mod section;
mod security;
mod state_machine;
mod storage;
pub(super) mod template;

use std::collections::HashMap;
use std::sync::OnceLock;

use question::Question;

use super::engine::{Ask, Issue, Keyword, Profile, Schema, Scope, hash_path};
use crate::diagnostic::Code;
use crate::facts::Fact;
use crate::value::Node;

/// A rule with its page.
#[derive(Debug)]
pub(super) struct Rule {
    /// Markdown that begins with `# CODE: title`.
    pub(super) page: &'static str,
    /// What it does where; none where the engine asks.
    pub(super) checks: &'static [Check],
}

/// What a rule does at places.
#[derive(Debug)]
pub(super) struct Check {
    /// Paths in which types stand for names.
    pub(super) places: &'static [&'static str],
    pub(super) does: Does,
}

#[derive(Debug)]
pub(super) enum Does {
    /// A function looks at the value.
    Look(fn(&Scope<'_>, &Node, &mut Vec<Issue>)),
    /// The value is checked against a schema of its own.
    Ask(Question),
}

/// The place of rules that look at the whole template; they are asked when everything else was.
pub(super) const TEMPLATE: &str = "";

/// A function that looks at the values of some places.
const fn at(
    places: &'static [&'static str],
    check: fn(&Scope<'_>, &Node, &mut Vec<Issue>),
) -> Check {
    Check {
        places,
        does: Does::Look(check),
    }
}

/// Rules that are switched on together.
#[derive(Debug)]
pub(super) struct Pack {
    pub(super) name: &'static str,
    /// What it is about, in a few words.
    pub(super) title: &'static str,
    /// Whether its rules speak unless they are switched off.
    pub(super) is_on: bool,
    /// Whether its rules may still change.
    pub(super) is_experimental: bool,
    families: &'static [&'static [&'static Rule]],
}

impl Pack {
    pub(super) fn rules(&self) -> impl Iterator<Item = &'static Rule> + use<> {
        self.families.iter().copied().flatten().copied()
    }
}

static CLOUDFORMATION: Pack = Pack {
    name: "cloudformation",
    title: "What CloudFormation and the services refuse, and what is known to go wrong",
    is_on: true,
    is_experimental: false,
    families: &[
        template::RULES,
        function::RULES,
        format::RULES,
        rule::RULES,
        parameter::RULES,
        resource::RULES,
        property::RULES,
        metadata::RULES,
        output::RULES,
        mapping::RULES,
        condition::RULES,
        deployment::RULES,
        apigateway::RULES,
        autoscaling::RULES,
        cloudfront::RULES,
        delivery::RULES,
        dns::RULES,
        dynamodb::RULES,
        ec2::RULES,
        ecs::RULES,
        elasticache::RULES,
        iam::RULES,
        instance_type::RULES,
        lambda::RULES,
        load_balancing::RULES,
        messaging::RULES,
        operations::RULES,
        rds::RULES,
        state_machine::RULES,
        storage::RULES,
    ],
};

static CONTEXT: Pack = Pack {
    name: "context",
    title: "Why a resource is as it is, written into its metadata; experimental",
    is_on: false,
    is_experimental: true,
    families: &[metadata::CONTEXT],
};

/// All packs; those of security stand behind the two others.
pub(super) fn packs() -> impl Iterator<Item = &'static Pack> {
    [&CLOUDFORMATION, &CONTEXT]
        .into_iter()
        .chain(security::PACKS)
}

/// All rules, each with its pack; the position of a rule is its number.
pub(super) fn all() -> impl Iterator<Item = (&'static Pack, &'static Rule)> {
    packs().flat_map(|pack| pack.rules().map(move |rule| (pack, rule)))
}

/// The number of the rule with a code.
pub(super) fn number_of(code: Code) -> Option<usize> {
    static NUMBERS: OnceLock<HashMap<&'static str, usize>> = OnceLock::new();
    let numbers = NUMBERS.get_or_init(|| {
        let codes = all().map(|(_, rule)| rule.code().as_str());
        codes.zip(0..).collect()
    });
    numbers.get(code.as_str()).copied()
}

/// A check of a rule at one of its places.
#[derive(Debug)]
struct Placed {
    place: &'static str,
    rule: &'static Rule,
    number: usize,
    check: &'static Check,
}

/// The checks by the number of their path.
fn by_path() -> &'static HashMap<u64, Vec<Placed>> {
    static INDEX: OnceLock<HashMap<u64, Vec<Placed>>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index: HashMap<u64, Vec<Placed>> = HashMap::new();
        for (number, (_, rule)) in all().enumerate() {
            for check in rule.checks {
                for place in check.places {
                    let placed = Placed {
                        place,
                        rule,
                        number,
                        check,
                    };
                    index.entry(hash_path(place)).or_default().push(placed);
                }
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
    for placed in by_path().get(&hash).into_iter().flatten() {
        if scope.is_at(placed.place) {
            placed.ask(scope, node, out);
        }
    }
}

/// Asks the rules that a schema names by their path.
pub(super) fn check_named(scope: &Scope<'_>, ask: Ask<'_>, node: &Node, out: &mut Vec<Issue>) {
    let names = ask.value.as_str().into_iter().chain(ask.value.texts());
    for name in names {
        for placed in by_path().get(&hash_path(name)).into_iter().flatten() {
            if placed.place == name {
                placed.ask(scope, node, out);
            }
        }
    }
}

/// Asks the rules that look at the whole template.
pub(super) fn check_template(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    for placed in by_path().get(&hash_path(TEMPLATE)).into_iter().flatten() {
        placed.ask(scope, template, out);
    }
}

impl Placed {
    fn ask(&self, scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
        if !scope.engine.selection.is_asked(self.number) {
            return;
        }
        let start = out.len();
        let scope = scope.without_rules();
        match &self.check.does {
            Does::Look(check) => check(&scope, node, out),
            Does::Ask(question) => question.ask(self.rule, &scope, node, out),
        }
        for issue in out.iter_mut().skip(start) {
            if issue.code.is_none() && issue.keyword == Keyword::Unset {
                issue.code = Some(self.rule.code());
            }
        }
    }
}

impl Rule {
    /// The code, as its page begins.
    pub(super) fn code(&self) -> Code {
        Code::new(self.heading().0)
    }

    /// What the rule wants, in one line.
    pub(super) fn title(&self) -> &'static str {
        self.heading().1
    }

    fn heading(&self) -> (&'static str, &'static str) {
        let line = self.page.lines().next().unwrap_or_default();
        let heading = line.strip_prefix("# ").unwrap_or(line);
        heading.split_once(": ").unwrap_or((heading, ""))
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
