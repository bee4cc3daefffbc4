//! What a function can give, as far as the template tells before the deployment.

use std::rc::Rc;

use super::{argument, find_in_map};
use crate::validate::Segment;
use crate::validate::engine::issue::Issue;
use crate::validate::engine::place::At;
use crate::validate::engine::scalar::{number_of, text_of};
use crate::validate::engine::scope::{Scope, Taken};
use crate::validate::engine::vocabulary::{Function, function_of, is_pseudo_parameter};
use crate::value::Node;

/// What is done with each value, or with the reason why there is none; `false` ends the search.
pub(in crate::validate) type Each<'f> = dyn FnMut(&Scope<'_>, Result<&Node, Issue>) -> bool + 'f;

/// How many values of one call are looked at.
const MAX_VALUES: usize = 512;

/// The longest text that is put together, in bytes: `${A}${A}` within itself doubles with every level.
const MAX_TEXT: usize = 1 << 16;

/// Calls `then` with every value that a node can have. A node without functions is its own value. All that is sought
/// within one search shares its budget.
pub(in crate::validate) fn each(scope: &Scope<'_>, node: &Node, then: &mut Each<'_>) -> bool {
    let mut goes_on = true;
    scope
        .engine
        .resolving(|| goes_on = each_value(scope, node, then));
    goes_on
}

fn each_value(scope: &Scope<'_>, node: &Node, then: &mut Each<'_>) -> bool {
    let Some((function, _)) = function_of(node) else {
        return then(scope, Ok(node));
    };
    if !scope.engine.spend() || !scope.engine.spend_resolving() {
        return false;
    }
    let mut count = 0;
    each_argument(scope, argument(node), &mut |scope, argument| {
        results(
            scope,
            function,
            argument,
            &mut |scope, result| match result {
                Err(issue) => then(scope, Err(issue)),
                Ok(value) => in_each_region(scope, &mut |scope| {
                    count += 1;
                    count <= MAX_VALUES && then(scope, Ok(value))
                }),
            },
        )
    })
}

/// An argument that is a function itself is resolved first.
fn each_argument(
    scope: &Scope<'_>,
    argument: &Node,
    then: &mut dyn FnMut(&Scope<'_>, &Node) -> bool,
) -> bool {
    each(scope, argument, &mut |scope, value| match value {
        Ok(value) => then(scope, value),
        Err(_) => true,
    })
}

/// A value is looked at in each region in which it is possible.
fn in_each_region(scope: &Scope<'_>, then: &mut dyn FnMut(&Scope<'_>) -> bool) -> bool {
    let open = scope.with(|scope| scope.flags.resolve_pseudo_parameters = true);
    values_of(&open, "AWS::Region", &mut |scope, _| {
        let conditions = &scope.engine.model.conditions;
        if !conditions.can_hold_with(&scope.assumptions, &scope.values) {
            return true;
        }
        then(&scope.with(|scope| scope.flags.resolved = true))
    })
}

/// The values of a name.
fn values_of(
    scope: &Scope<'_>,
    name: &str,
    then: &mut dyn FnMut(&Scope<'_>, &Node) -> bool,
) -> bool {
    let is_pseudo = is_pseudo_parameter(name);
    if is_pseudo && !scope.flags.resolve_pseudo_parameters {
        return true;
    }
    if let Some((_, value)) = scope.values.iter().rev().find(|(known, _)| known == name) {
        return then(scope, value);
    }
    let known = |name: &str, value: Node| {
        let mut values = scope.values.as_ref().clone();
        values.push((name.to_owned(), value));
        Rc::new(values)
    };
    match name {
        "AWS::AccountId" | "AWS::StackName" => {
            let text = if name == "AWS::AccountId" {
                "123456789012"
            } else {
                "teststack"
            };
            let value = Node::from(text);
            let scope = scope.with(|scope| scope.values = known(name, value.clone()));
            return then(&scope, &value);
        }
        _ if is_pseudo && name != "AWS::NoValue" => {
            for region in scope.regions() {
                let mut values = scope.values.as_ref().clone();
                values.extend(regional(region));
                let value = values
                    .iter()
                    .find(|(known, _)| known == name)
                    .map(|(_, value)| value.clone());
                let Some(value) = value else { return true };
                let scope = scope.with(|scope| {
                    scope.region = Some(region);
                    scope.values = Rc::new(values);
                });
                if !then(&scope, &value) {
                    return false;
                }
            }
            return true;
        }
        _ => {}
    }
    let Some(parameter) = scope.engine.model.parameters.get(name) else {
        return true;
    };
    parameter.values.iter().all(|value| {
        let scope = scope.with(|scope| {
            scope.taken = Taken::FromParameter;
            scope.values = known(name, value.clone());
            scope.flags.from_parameters = true;
        });
        then(&scope, value)
    })
}

/// The pseudo parameters that depend on the region.
fn regional(region: &str) -> Vec<(String, Node)> {
    let (partition, suffix) = match region {
        region if region.starts_with("us-gov-") => ("aws-us-gov", "amazonaws.com"),
        region if region.starts_with("cn-") => ("aws-cn", "amazonaws.com.cn"),
        _ => ("aws", "amazonaws.com"),
    };
    let topic = format!("arn:{partition}:sns:{region}:123456789012:notification");
    let stack = format!(
        "arn:{partition}:cloudformation:{region}:123456789012:stack/teststack/51af3dc0-da77-11e4-872e-1234567db123"
    );
    vec![
        ("AWS::Region".to_owned(), Node::from(region)),
        ("AWS::Partition".to_owned(), Node::from(partition)),
        ("AWS::URLSuffix".to_owned(), Node::from(suffix)),
        ("AWS::StackId".to_owned(), Node::from(stack)),
        ("AWS::NotificationARNs".to_owned(), Node::list([topic])),
    ]
}

fn results(scope: &Scope<'_>, function: Function, argument: &Node, then: &mut Each<'_>) -> bool {
    match (function, argument.as_list()) {
        (Function::Ref, _) => match argument.as_str() {
            Some(name) => values_of(scope, name, &mut |scope, value| then(scope, Ok(value))),
            None => true,
        },
        (Function::If, Some([name, yes, no])) => either(scope, name, [yes, no], then),
        (Function::Join, Some([delimiter, list])) => join(scope, delimiter, list, then),
        (Function::Select, Some([index, list])) => select(scope, index, list, then),
        (Function::Split, Some([delimiter, source])) => split(scope, delimiter, source, then),
        (Function::Sub, _) => substitute(scope, argument, then),
        (Function::FindInMap, Some(list)) => find_in_map::values(scope, list, then),
        (Function::GetAzs, _) => zones(scope, argument, then),
        (Function::ToJsonString, _) => {
            let text = serde_json::to_string(argument).unwrap_or_default();
            then(scope, Ok(&Node::from(text)))
        }
        _ => true,
    }
}

fn either(scope: &Scope<'_>, name: &Node, branches: [&Node; 2], then: &mut Each<'_>) -> bool {
    let conditions = &scope.engine.model.conditions;
    let condition = name.as_str().and_then(|name| conditions.position(name));
    for (branch, value) in branches.into_iter().zip([true, false]) {
        let goes_on = each(scope, branch, &mut |scope, result| {
            let mut inner = scope.with(|scope| scope.taken = Taken::FromElsewhere);
            if let Some(condition) = condition {
                match conditions.assume(&scope.assumptions, &[(condition, value)], true) {
                    Some(assumptions) => inner.assumptions = Rc::new(assumptions),
                    None => return true,
                }
            }
            then(&inner, result)
        });
        if !goes_on {
            return false;
        }
    }
    true
}

fn join(scope: &Scope<'_>, delimiter: &Node, list: &Node, then: &mut Each<'_>) -> bool {
    each(scope, delimiter, &mut |scope, delimiter| {
        let Some(delimiter) = delimiter.ok().and_then(Node::as_str) else {
            return true;
        };
        each(scope, list, &mut |scope, list| {
            let Some(list) = list.ok().and_then(Node::as_list) else {
                return true;
            };
            join_rest(
                scope,
                (delimiter, list),
                String::new(),
                &mut |scope, text| {
                    then(
                        &scope.with(|scope| scope.taken = Taken::No),
                        Ok(&Node::from(text)),
                    )
                },
            )
        })
    })
}

fn join_rest(
    scope: &Scope<'_>,
    (delimiter, list): (&str, &[Node]),
    before: String,
    then: &mut dyn FnMut(&Scope<'_>, String) -> bool,
) -> bool {
    let Some((first, rest)) = list.split_first() else {
        return then(scope, before);
    };
    each(scope, first, &mut |scope, value| {
        let Some(text) = value.ok().and_then(text_of) else {
            return true;
        };
        let mut joined = format!("{before}{text}");
        if !rest.is_empty() {
            joined.push_str(delimiter);
        }
        if joined.len() > MAX_TEXT {
            return true;
        }
        join_rest(scope, (delimiter, rest), joined, then)
    })
}

fn select(scope: &Scope<'_>, index: &Node, list: &Node, then: &mut Each<'_>) -> bool {
    each(scope, index, &mut |scope, index| {
        let number = index
            .ok()
            .and_then(number_of)
            .filter(|number| *number >= 0.0);
        let Some(number) = number.and_then(|number| format!("{number:.0}").parse::<usize>().ok())
        else {
            return true;
        };
        each(scope, list, &mut |scope, list| {
            let item = list
                .ok()
                .and_then(Node::as_list)
                .and_then(|list| list.get(number));
            item.is_none_or(|item| each(scope, item, then))
        })
    })
}

/// The zones of a region, or of the region of the stack. Which ones an account sees is not known, but every region has
/// at least three, named after it with a letter behind.
///
/// Source: the page "Regions and Zones" of the user guide of Amazon EC2.
fn zones(scope: &Scope<'_>, argument: &Node, then: &mut Each<'_>) -> bool {
    let Some(name) = argument.as_str() else {
        return true;
    };
    let mut zones_of = |region: &str| {
        let zones = ["a", "b", "c"].map(|letter| format!("{region}{letter}"));
        then(scope, Ok(&Node::list(zones)))
    };
    match name {
        "" => scope.regions().all(zones_of),
        name if scope.engine.facts.region_number(name).is_some() => zones_of(name),
        _ => true,
    }
}

fn split(scope: &Scope<'_>, delimiter: &Node, source: &Node, then: &mut Each<'_>) -> bool {
    let Some(delimiter) = delimiter.as_str().filter(|text| !text.is_empty()) else {
        return true;
    };
    each(scope, source, &mut |scope, source| {
        let Some(text) = source.ok().and_then(Node::as_str) else {
            return true;
        };
        then(scope, Ok(&Node::list(text.split(delimiter))))
    })
}

fn substitute(scope: &Scope<'_>, argument: &Node, then: &mut Each<'_>) -> bool {
    let (text, variables) = match (argument.as_str(), argument.as_list()) {
        (Some(text), _) => (text, None),
        (None, Some([text, variables])) => match (text.as_str(), variables.as_map()) {
            (Some(text), Some(map)) => (text, Some(map)),
            _ => return true,
        },
        _ => return true,
    };
    let mut names: Vec<&str> = super::sub::names_in(text).collect();
    names.sort_unstable();
    names.dedup();
    let mut parts: Vec<(&str, Node, bool)> = Vec::new();
    for name in names {
        let given = variables.and_then(|map| map.get(name));
        match given {
            Some(node) => parts.push((name, node.clone(), false)),
            // Attributes are known after the deployment only.
            None if name.contains('.') => return true,
            None => parts.push((name, Node::map([("Ref", name)]), true)),
        }
    }
    substitute_rest(scope, text, (&parts, &[]), then)
}

/// A name of a text with its value, and whether it is the name of a parameter.
type Substituted = (String, String, bool);

fn substitute_rest(
    scope: &Scope<'_>,
    text: &str,
    (parts, known): (&[(&str, Node, bool)], &[Substituted]),
    then: &mut Each<'_>,
) -> bool {
    let Some(((name, node, is_parameter), rest)) = parts.split_first() else {
        let Some(result) = replaced(text, known) else {
            return true;
        };
        // The text as a whole was written here, whatever was put into it.
        let mut values = scope.values.as_ref().clone();
        let parameters = known.iter().filter(|(_, _, is_parameter)| *is_parameter);
        values
            .extend(parameters.map(|(name, value, _)| (name.clone(), Node::from(value.as_str()))));
        let scope = scope.with(|scope| scope.values = Rc::new(values));
        return then(&scope, Ok(&Node::from(result)));
    };
    each(scope, node, &mut |_, value| {
        let Some(value) = value.ok().and_then(text_of) else {
            return true;
        };
        let mut known = known.to_vec();
        known.push(((*name).to_owned(), value, *is_parameter));
        substitute_rest(scope, text, (rest, &known), then)
    })
}

/// Where the parameter tells the value that a place was given.
pub(super) fn place_of_parameter_value(scope: &Scope<'_>) -> Option<Vec<Segment>> {
    let model = &scope.engine.model;
    let (name, value) = scope
        .values
        .iter()
        .rev()
        .find(|(name, _)| model.parameters.contains_key(name.as_str()))?;
    let parameter = model.parameters.get(name.as_str())?;
    let index = parameter.values.iter().position(|known| known == value)?;
    let allowed = parameter.node.get("AllowedValues").and_then(Node::as_list);
    let mut path = vec![At::Key("Parameters"), At::Key(name)];
    match allowed.filter(|allowed| !allowed.is_empty()) {
        Some(_) => path.extend([At::Key("AllowedValues"), At::Index(index)]),
        None => {
            let keys = ["Default", "MinValue", "MaxValue"];
            let mut given = keys
                .into_iter()
                .filter(|key| parameter.node.get(key).is_some());
            path.push(At::Key(given.nth(index)?));
        }
    }
    Some(path.into_iter().map(At::segment).collect())
}

/// The text with values for its names; `${!Name}` stays as it is. None where it would be too long.
fn replaced(text: &str, known: &[Substituted]) -> Option<String> {
    let mut result = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        if result.len() > MAX_TEXT {
            return None;
        }
        result.push_str(before);
        let named = (!after.starts_with('!')).then(|| after.split_once('}'));
        let Some((name, behind)) = named.flatten() else {
            result.push_str("${");
            rest = after;
            continue;
        };
        match known.iter().find(|(known, ..)| known == name.trim()) {
            Some((_, value, _)) => result.push_str(value),
            None => {
                result.push_str("${");
                result.push_str(name);
                result.push('}');
            }
        }
        rest = behind;
    }
    result.push_str(rest);
    (result.len() <= MAX_TEXT).then_some(result)
}
