//! The keyword `type`, and when two values are the same.

use super::Ask;
use crate::facts::Fact;
use crate::validate::engine::issue::Issue;
use crate::validate::engine::scalar::{is_whole, number_of, shown, text_of, truth_of_node};
use crate::validate::engine::scope::Scope;
use crate::validate::rules;
use crate::value::{Node, NodeKind};

pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    ask: Ask<'_>,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    if rules::property::packaged_path::is_template_path(scope, node) {
        return;
    }
    let is_strict = scope.is_strict();
    let fits = |name: &str| match is_strict {
        true => is_exactly(node, name),
        false => is_of_type(node, name),
    };
    let fits = match ask.value.as_str() {
        Some(name) => fits(name),
        None => ask.value.texts().any(fits),
    };
    if fits || node.is_null() {
        if node.is_null() && !fits {
            out.push(Issue::new(
                scope.path(),
                format!(
                    "nothing is written where {} is expected",
                    expected(ask.value)
                ),
            ));
        }
        return;
    }
    out.push(Issue::new(
        scope.path(),
        format!(
            "{} is {}, and {} is expected",
            shown(node),
            node.kind_name(),
            expected(ask.value)
        ),
    ));
}

/// The types in words.
pub(in crate::validate) fn expected(types: Fact<'_>) -> String {
    let word = |name: &str| match name {
        "string" => "text".to_owned(),
        "integer" => "a whole number".to_owned(),
        "number" => "a number".to_owned(),
        "boolean" => "true or false".to_owned(),
        "object" => "a mapping".to_owned(),
        "array" => "a list".to_owned(),
        other => other.to_owned(),
    };
    match types.as_str() {
        Some(name) => word(name),
        None => types.texts().map(word).collect::<Vec<_>>().join(" or "),
    }
}

/// Whether CloudFormation takes a value for a type: numbers, truth and text stand for each other.
pub(in crate::validate) fn is_of_type(node: &Node, name: &str) -> bool {
    if node.is_null() {
        return name == "null";
    }
    match name {
        "string" => !matches!(node.kind, NodeKind::Map(_) | NodeKind::List(_)),
        "number" => number_of(node).is_some(),
        "integer" => is_whole(node),
        "boolean" => truth_of_node(node).is_some(),
        _ => is_exactly(node, name),
    }
}

/// Whether a value is of a type as JSON has it.
fn is_exactly(node: &Node, name: &str) -> bool {
    match (&node.kind, name) {
        (NodeKind::Null, "null")
        | (NodeKind::Bool(_), "boolean")
        | (NodeKind::Number(_), "number")
        | (NodeKind::String(_), "string" | "date")
        | (NodeKind::List(_), "array")
        | (NodeKind::Map(_), "object") => true,
        (NodeKind::Number(number), "integer") => {
            number.is_i64()
                || number.is_u64()
                || number.as_f64().is_some_and(|float| float.fract() == 0.0)
        }
        _ => false,
    }
}

/// Whether a value is of one of the types, strictly.
pub(in crate::validate) fn is_strictly(node: &Node, types: Fact<'_>) -> bool {
    match types.as_str() {
        Some(name) => is_exactly(node, name),
        None => types.texts().any(|name| is_exactly(node, name)),
    }
}

/// Whether two values are the same to CloudFormation: `"true"` is true, and `"5"` is 5.
pub(in crate::validate) fn equal(one: &Node, two: &Node) -> bool {
    match (&one.kind, &two.kind) {
        (NodeKind::List(a), NodeKind::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b))
        }
        (NodeKind::Map(a), NodeKind::Map(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, value)| b.get(key).is_some_and(|other| equal(value, other)))
        }
        (NodeKind::Bool(a), NodeKind::Bool(b)) => a == b,
        (NodeKind::Bool(truth), NodeKind::String(text))
        | (NodeKind::String(text), NodeKind::Bool(truth)) => {
            text.eq_ignore_ascii_case(if *truth { "true" } else { "false" })
        }
        (NodeKind::String(a), NodeKind::String(b)) => {
            let is_truth = |text: &str| {
                text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false")
            };
            a == b || (is_truth(a) && a.eq_ignore_ascii_case(b))
        }
        (NodeKind::Number(a), NodeKind::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (NodeKind::Number(_), NodeKind::String(_)) | (NodeKind::String(_), NodeKind::Number(_)) => {
            text_of(one) == text_of(two)
        }
        (NodeKind::Null, NodeKind::Null) => true,
        _ => false,
    }
}
