//! Keywords about text, and about which values may stand at a place.

use super::{Ask, Keyword, equal};
use crate::facts::{self, Fact};
use crate::validate::engine::data::Data;
use crate::validate::engine::issue::Issue;
use crate::validate::engine::scalar::{listed, node_of, shown, text_of};
use crate::validate::engine::scope::Scope;
use crate::validate::rules;
use crate::value::{Node, nearest};

pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    ask: Ask<'_>,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    match ask.keyword {
        Keyword::MaxLength | Keyword::MinLength => {
            rules::property::string_length::check(
                scope,
                ask.keyword,
                (ask.value, ask.schema),
                node,
                out,
            );
        }
        Keyword::Pattern => pattern(scope, ask.value, node, out),
        Keyword::Format => rules::format::check(scope, ask.value, node, out),
        Keyword::Enum => one_of(scope, ask, node, out, equal),
        Keyword::EnumCaseInsensitive => one_of(scope, ask, node, out, |one, two| {
            match (one.as_str(), two.as_str()) {
                (Some(one), Some(two)) => one.eq_ignore_ascii_case(two),
                _ => equal(one, two),
            }
        }),
        _ => constant(scope, ask.value, node, out),
    }
}

fn pattern(scope: &Scope<'_>, pattern: Fact<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(text) = text_of(node) else { return };
    let (shown_pattern, is_match) = match scope.data(pattern) {
        Data::Plain(fact) => {
            let pattern = fact.as_str().unwrap_or_default();
            // A pattern that is looked up is no keyword's value, so that the database has not translated it.
            let is_match =
                facts::matches(fact, &text).or_else(|| facts::matches_text(pattern, &text));
            (pattern, is_match)
        }
        Data::Gathered(node) => match node.as_str() {
            Some(pattern) => (pattern, facts::matches_text(pattern, &text)),
            None => return,
        },
        Data::Unknown => {
            out.push(Issue::unknown());
            return;
        }
    };
    if is_match == Some(false) && !rules::parameter::taken::is_stored_parameter_path(scope, &text) {
        let message = format!(
            "{} does not match the pattern `{shown_pattern}`",
            shown(node)
        );
        out.push(rules::parameter::taken::mark(
            scope,
            Keyword::Pattern,
            Issue::new(scope.path(), message),
        ));
    }
}

fn one_of(
    scope: &Scope<'_>,
    ask: Ask<'_>,
    node: &Node,
    out: &mut Vec<Issue>,
    is_same: impl Fn(&Node, &Node) -> bool,
) {
    let is_there = match scope.data(ask.value) {
        Data::Plain(fact) => fact
            .items()
            .any(|item| match (item.as_str(), node.as_str()) {
                (Some(item), Some(text)) if item == text => true,
                _ => is_same(node, &node_of(item)),
            }),
        Data::Gathered(list) => list
            .as_list()
            .unwrap_or_default()
            .iter()
            .any(|item| is_same(node, item)),
        Data::Unknown => {
            out.push(Issue::unknown());
            return;
        }
    };
    if is_there {
        return;
    }
    let allowed = ask.value;
    let is_text = allowed.texts().count() == allowed.len();
    let message = match allowed.len() {
        0 => format!("{} may not stand here", shown(node)),
        _ if is_text => format!("{} is not one of {}", shown(node), listed(allowed.texts())),
        _ => {
            let values = allowed.items().filter_map(|item| text_of(&node_of(item)));
            let values: Vec<String> = values.collect();
            let values = listed(values.iter().map(String::as_str));
            format!("{} is not one of {values}", shown(node))
        }
    };
    let mut issue = Issue::new(scope.path(), message);
    if let Some(text) = node.as_str()
        && let Some(near) = nearest(text, allowed.texts())
    {
        issue = issue.help(format!("did you mean `{near}`?"));
    }
    out.push(rules::parameter::taken::mark(scope, ask.keyword, issue));
}

fn constant(scope: &Scope<'_>, value: Fact<'_>, node: &Node, out: &mut Vec<Issue>) {
    let expected = match scope.data(value) {
        Data::Plain(fact) => node_of(fact),
        Data::Gathered(node) => node.clone(),
        Data::Unknown => {
            out.push(Issue::unknown());
            return;
        }
    };
    if !equal(node, &expected) {
        let message = format!(
            "{} stands where {} is expected",
            shown(node),
            shown(&expected)
        );
        out.push(Issue::new(scope.path(), message));
    }
}
