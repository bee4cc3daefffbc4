//! Rules that run a schema of the published extensions as a question of its own, next to the schema of the resource.

use std::borrow::Cow;

use super::own_schema::own;
use super::{Check, Rule};
use crate::diagnostic::Code;
use crate::facts::Fact;
use crate::validate::engine::{Functions, Issue, Keyword, Schema, Scope, best_of};
use crate::value::Node;

/// A schema that is asked at a place, and what is made of its answer.
#[derive(Clone, Copy, Debug)]
pub(in crate::validate) struct Question {
    source: Source,
    path: &'static str,
    /// Why it is so, in a few words.
    title: &'static str,
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

/// A rule that tells the best of the issues.
pub(super) const fn best(
    code: &'static str,
    path: &'static str,
    title: &'static str,
    at: &'static [&'static str],
) -> Rule {
    rule(code, at, question(Source::Extension, path, title))
}

/// A rule that tells every issue.
pub(super) const fn every(
    code: &'static str,
    path: &'static str,
    title: &'static str,
    at: &'static [&'static str],
) -> Rule {
    let question = question(Source::Extension, path, title);
    rule(
        code,
        at,
        Question {
            tells: Tells::Every,
            ..question
        },
    )
}

/// A rule that has a schema for each region; it tells the best issue of each.
pub(super) const fn regional(
    code: &'static str,
    path: &'static str,
    title: &'static str,
    at: &'static [&'static str],
) -> Rule {
    let question = question(Source::Regional, path, title);
    rule(
        code,
        at,
        Question {
            reads: Reads::Resolved,
            ..question
        },
    )
}

/// A rule with a schema of `own_schema.json`, which tells the best of the issues.
pub(super) const fn of_own(
    code: &'static str,
    name: &'static str,
    title: &'static str,
    at: &'static [&'static str],
) -> Rule {
    rule(code, at, question(Source::Own, name, title))
}

const fn rule(code: &'static str, at: &'static [&'static str], question: Question) -> Rule {
    Rule {
        code: Code::new(code),
        at,
        check: Check::Question(question),
    }
}

const fn question(source: Source, path: &'static str, title: &'static str) -> Question {
    Question {
        source,
        path,
        title,
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

impl Rule {
    const fn question(&self) -> Question {
        match self.check {
            Check::Question(question) => question,
            Check::Function(_) => question(Source::Own, "", ""),
        }
    }

    const fn asking(self, question: Question) -> Self {
        Self {
            check: Check::Question(question),
            ..self
        }
    }

    /// The same rule, which sees functions as mappings like others.
    pub(super) const fn literally(self) -> Self {
        let question = Question {
            reads: Reads::Literal,
            ..self.question()
        };
        self.asking(question)
    }

    /// The same rule, which looks into functions.
    pub(super) const fn resolved(self) -> Self {
        let question = Question {
            reads: Reads::Resolved,
            ..self.question()
        };
        self.asking(question)
    }

    /// The same rule, which sees the value through a function.
    pub(super) const fn seen(self, view: fn(&Node) -> Cow<'_, Node>) -> Self {
        let question = Question {
            view,
            ..self.question()
        };
        self.asking(question)
    }

    /// The same rule, whose issues a function says better.
    pub(super) const fn retold(self, retell: fn(&Node, &mut Issue)) -> Self {
        let question = Question {
            retell,
            ..self.question()
        };
        self.asking(question)
    }
}

impl Question {
    /// Asks the schema about a value.
    pub(super) fn ask(&self, code: Code, scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
        let node = (self.view)(node);
        let schema = match self.source {
            Source::Own => own(self.path),
            Source::Extension | Source::Regional => {
                scope.engine.facts.schema("extensions", self.path)
            }
        };
        let Some(schema) = schema else { return };
        if self.source != Source::Regional {
            self.run(code, scope, (&node, schema), out);
            return;
        }
        let scope: &Scope<'_> = scope;
        for region in scope.regions() {
            let Some(schema) = schema.get(region) else {
                continue;
            };
            self.run(
                code,
                &scope.with(|scope| scope.region = Some(region)),
                (&node, schema),
                out,
            );
        }
    }

    fn run(
        &self,
        code: Code,
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
                issue.message = format!("{}{place}: {}", issue.message, self.title);
            }
            out.push(issue);
        }
    }
}
