//! Keywords about numbers. Text that is a number counts as one.

use super::{Ask, Keyword};
use crate::validate::engine::issue::Issue;
use crate::validate::engine::scalar::{number_of, shown};
use crate::validate::engine::scope::Scope;
use crate::validate::rules;
use crate::value::Node;

pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    ask: Ask<'_>,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    let Some(number) = number_of(node) else {
        return;
    };
    let bound = match scope.data(ask.value) {
        super::super::data::Data::Plain(fact) => fact.as_f64(),
        super::super::data::Data::Gathered(node) => number_of(node),
        super::super::data::Data::Unknown => {
            out.push(Issue::unknown());
            return;
        }
    };
    let Some(bound) = bound else { return };
    let (is_wrong, relation) = match ask.keyword {
        Keyword::Maximum => (number > bound, "above the maximum of"),
        Keyword::Minimum => (number < bound, "below the minimum of"),
        Keyword::ExclusiveMaximum => (number >= bound, "not below"),
        Keyword::ExclusiveMinimum => (number <= bound, "not above"),
        _ => ((number / bound).fract() != 0.0, "not a multiple of"),
    };
    if is_wrong {
        let issue = Issue::new(
            scope.path(),
            format!("{} is {relation} {bound}", shown(node)),
        );
        out.push(rules::parameter::taken::mark(scope, ask.keyword, issue));
    }
}
