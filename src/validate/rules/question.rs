//! Rules that run a schema as a question of its own, next to the schema of the resource.

use std::borrow::Cow;

use super::own_schema::own as own_schema;
use super::{Check, Does, Rule};
use crate::facts::Fact;
use crate::validate::engine::{Functions, Issue, Keyword, Schema, Scope, best_of};
use crate::value::Node;

/// A schema that is asked at a place, and what is made of its answer.
#[derive(Clone, Copy, Debug)]
pub(in crate::validate) struct Question {
    source: Source,
    path: &'static str,
    tells: Tells,
    reads: Reads,
    /// The value as the schema wants to see it.
    view: fn(&Node) -> Cow<'_, Node>,
    /// Says an issue better than its keyword can.
    retell: fn(&Node, &mut Issue),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    /// A schema of the published extensions.
    Extension,
    /// The same, with a schema for each region.
    Regional,
    /// A schema of the parts of a template that are no resource.
    Other,
    /// A schema that the rules bring themselves.
    Own,
}

/// How much of what a schema finds is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tells {
    Best,
    Every,
}

/// What functions are to a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reads {
    /// Their values stay open: what depends on them is not decided.
    Open,
    /// Their values are checked as far as the template tells them.
    Resolved,
    /// Mappings like others.
    Literal,
}

/// A schema of the published extensions; the best of the issues is told.
pub(super) const fn extension(path: &'static str) -> Question {
    question(Source::Extension, path)
}

/// A published schema for each region; the best issue of each is told.
pub(super) const fn regional(path: &'static str) -> Question {
    Question {
        reads: Reads::Resolved,
        ..question(Source::Regional, path)
    }
}

/// A schema of the parts of a template that are no resource, such as `transforms/configuration`.
pub(super) const fn other(path: &'static str) -> Question {
    question(Source::Other, path)
}

/// A schema of `own_schema.json`; the best of the issues is told.
pub(super) const fn own(name: &'static str) -> Question {
    question(Source::Own, name)
}

const fn question(source: Source, path: &'static str) -> Question {
    Question {
        source,
        path,
        tells: Tells::Best,
        reads: Reads::Open,
        view: as_it_is,
        retell: as_told,
    }
}

fn as_it_is(node: &Node) -> Cow<'_, Node> {
    Cow::Borrowed(node)
}

fn as_told(_node: &Node, _issue: &mut Issue) {}

impl Question {
    /// Asked at these places.
    pub(super) const fn at(self, places: &'static [&'static str]) -> Check {
        Check {
            places,
            does: Does::Ask(self),
        }
    }

    /// The same question, of which every issue is told.
    pub(super) const fn every(self) -> Self {
        Self {
            tells: Tells::Every,
            ..self
        }
    }

    /// The same question, which sees functions as mappings like others.
    pub(super) const fn literally(self) -> Self {
        Self {
            reads: Reads::Literal,
            ..self
        }
    }

    /// The same question, which looks into functions.
    pub(super) const fn resolved(self) -> Self {
        Self {
            reads: Reads::Resolved,
            ..self
        }
    }

    /// The same question, which sees the value through a function.
    pub(super) const fn seen(self, view: fn(&Node) -> Cow<'_, Node>) -> Self {
        Self { view, ..self }
    }

    /// The same question, whose issues a function says better.
    pub(super) const fn retold(self, retell: fn(&Node, &mut Issue)) -> Self {
        Self { retell, ..self }
    }

    /// Asks the schema about a value, for a rule.
    pub(super) fn ask(&self, rule: &Rule, scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
        let node = (self.view)(node);
        let schema = match self.source {
            Source::Own => own_schema(self.path),
            Source::Other => scope.engine.facts.schema("other", self.path),
            Source::Extension | Source::Regional => {
                scope.engine.facts.schema("extensions", self.path)
            }
        };
        let Some(schema) = schema else { return };
        if self.source != Source::Regional {
            self.run(rule, scope, (&node, schema), out);
            return;
        }
        let scope: &Scope<'_> = scope;
        for region in scope.regions() {
            let Some(schema) = schema.get(region) else {
                continue;
            };
            self.run(
                rule,
                &scope.with(|scope| scope.region = Some(region)),
                (&node, schema),
                out,
            );
        }
    }

    fn run(
        &self,
        rule: &Rule,
        scope: &Scope<'_>,
        (node, schema): (&Node, Fact<'_>),
        out: &mut Vec<Issue>,
    ) {
        let scope: &Scope<'_> = scope;
        let scope = scope.apart(schema).with(|inner| match self.reads {
            // A question wants to know what is written, even where a path of this machine may stand for it.
            Reads::Open => inner.kinds = None,
            Reads::Resolved => {
                inner.flags.undecidable = scope.flags.undecidable;
                inner.flags.dynamic_references =
                    self.source == Source::Regional && scope.flags.dynamic_references;
            }
            Reads::Literal => {
                inner.functions = Functions::NONE;
                inner.kinds = None;
            }
        });
        let mut issues = Vec::new();
        scope.check(node, Schema::whole(schema), &mut issues);
        issues.retain(|issue| !issue.unknown);
        let code = rule.code();
        if self.tells == Tells::Best {
            issues = best_of(issues).into_iter().collect();
            for issue in &mut issues {
                issue.causes.clear();
                issue.code = Some(code);
            }
        }
        for mut issue in issues {
            if issue.code.is_none() && !matches!(issue.keyword, Keyword::Function(_)) {
                issue.code = Some(code);
            }
            if issue.code == Some(code) {
                (self.retell)(node, &mut issue);
                let place = match (self.source, scope.region) {
                    (Source::Regional, Some(region)) => format!(" in {region}"),
                    _ => String::new(),
                };
                issue.message = format!("{}{place}: {}", issue.message, rule.title());
            }
            out.push(issue);
        }
    }
}
