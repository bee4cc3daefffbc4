//! Keywords that put schemas together: all, any, one of them, none, and one if another.

use super::{Ask, Keyword};
use crate::facts::Fact;
use crate::validate::engine::issue::Issue;
use crate::validate::engine::scalar::{node_of, shown};
use crate::validate::engine::scope::{Schema, Scope};
use crate::value::Node;

pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    ask: Ask<'_>,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    let apart = scope.without_rules();
    match ask.keyword {
        Keyword::AllOf => {
            for schema in ask.value.items() {
                apart.check(node, Schema::whole(schema), out);
            }
        }
        Keyword::If => when(&apart, ask, node, out),
        Keyword::Contains => contains(scope, ask, node, out),
        _ => {
            let undecided = apart.with(|scope| scope.flags.undecidable = true);
            match ask.keyword {
                Keyword::AnyOf => any(&undecided, ask.value, node, out),
                Keyword::OneOf => one(&undecided, ask.value, node, out),
                _ => not(&undecided, ask.value, node, out),
            }
        }
    }
}

fn issues_of(scope: &Scope<'_>, node: &Node, schema: Fact<'_>) -> Vec<Issue> {
    let mut issues = Vec::new();
    scope.check(node, Schema::whole(schema), &mut issues);
    issues
}

fn is_unknown(issues: &[Issue]) -> bool {
    issues.iter().any(|issue| issue.unknown)
}

fn any(scope: &Scope<'_>, schemas: Fact<'_>, node: &Node, out: &mut Vec<Issue>) {
    let mut causes = Vec::new();
    let mut remarks = Vec::new();
    let mut unknown = false;
    for schema in schemas.items() {
        let (errors, others): (Vec<Issue>, Vec<Issue>) = issues_of(scope, node, schema)
            .into_iter()
            .partition(|issue| issue.code.is_none_or(|code| code.as_str().starts_with('E')));
        remarks.extend(others);
        if is_unknown(&errors) {
            unknown = true;
        } else if errors.is_empty() {
            return;
        } else {
            causes.extend(errors);
        }
    }
    if unknown {
        out.push(Issue::unknown());
        return;
    }
    causes.extend(remarks);
    out.push(none_fits(scope, node, causes));
}

fn none_fits(scope: &Scope<'_>, node: &Node, causes: Vec<Issue>) -> Issue {
    let mut issue = Issue::new(
        scope.path(),
        format!("{} fits none of the forms that may stand here", shown(node)),
    );
    issue.causes = causes;
    issue
}

fn one(scope: &Scope<'_>, schemas: Fact<'_>, node: &Node, out: &mut Vec<Issue>) {
    let mut causes = Vec::new();
    let (mut fitting, mut unknown) = (0, false);
    for schema in schemas.items() {
        let issues = issues_of(scope, node, schema);
        if is_unknown(&issues) {
            unknown = true;
        } else if issues.is_empty() {
            fitting += 1;
        } else {
            causes.extend(issues);
        }
    }
    match fitting {
        0 | 1 if unknown => out.push(Issue::unknown()),
        0 => out.push(none_fits(scope, node, causes)),
        1 => {}
        _ => {
            let message = format!(
                "{} fits {fitting} forms of which exactly one may stand here",
                shown(node)
            );
            out.push(Issue::new(scope.path(), message));
        }
    }
}

fn not(scope: &Scope<'_>, schema: Fact<'_>, node: &Node, out: &mut Vec<Issue>) {
    let issues = issues_of(scope, node, schema);
    if is_unknown(&issues) {
        out.push(Issue::unknown());
    } else if issues.is_empty() {
        let required = schema.get("required").into_iter().flat_map(Fact::texts);
        let names = required.collect::<Vec<_>>().join("` and `");
        let message = match names.as_str() {
            "" => format!("{} may not stand here", shown(node)),
            names => format!("`{names}` may not stand here"),
        };
        out.push(Issue::new(scope.path(), message));
    }
}

fn when(scope: &Scope<'_>, ask: Ask<'_>, node: &Node, out: &mut Vec<Issue>) {
    let question = scope.with(|scope| scope.flags.undecidable = true);
    let answer = issues_of(&question, node, ask.value);
    if is_unknown(&answer) {
        out.push(Issue::unknown());
        return;
    }
    let branch = if answer.is_empty() { "then" } else { "else" };
    if let Some(schema) = ask.schema.get(branch) {
        scope.check(node, Schema::whole(schema), out);
    }
}

fn contains(scope: &Scope<'_>, ask: Ask<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(list) = node.as_list() else { return };
    let bound = |keyword: &str| {
        let bound = ask.schema.get(keyword).and_then(Fact::as_i64);
        bound.and_then(|bound| usize::try_from(bound).ok())
    };
    let (least, most) = (
        bound("minContains").unwrap_or(1),
        bound("maxContains").unwrap_or(list.len()),
    );
    let (mut matches, mut unknown) = (0, 0);
    for item in list {
        let issues = issues_of(scope, item, ask.value);
        if issues.iter().any(|issue| !issue.unknown) {
            continue;
        }
        match issues.is_empty() {
            true => matches += 1,
            false => unknown += 1,
        }
    }
    if matches > most {
        let message =
            format!("{matches} items are of a kind of which at most {most} may stand here");
        out.push(Issue::new(scope.path(), message));
    } else if matches < least && unknown > 0 {
        out.push(Issue::unknown());
    } else if matches < least {
        let message = match (matches, ask.value.get("const")) {
            (0, Some(value)) => format!("no item is {}", shown(&node_of(value))),
            (0, None) => "no item is of the kind that must stand here".to_owned(),
            _ => format!("{matches} items are of a kind of which at least {least} must stand here"),
        };
        out.push(Issue::new(scope.path(), message));
    }
}
