//! What can be said about a finished template without knowing any resource type.

use super::Work;
use super::graph::Graph;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::value::{Map, Node, NodeKind, Origin, nearest, qualify, visit_references};

/// Source: the page "AWS CloudFormation quotas" of the user guide, for these three.
const MAX_RESOURCES: usize = 500;
const MAX_TEMPLATE_BYTES: usize = 1_048_576;
const MAX_NAMED: usize = 200;

pub(super) fn check(work: &Work<'_>, diagnostics: &mut Diagnostics) {
    invalid_values(work, diagnostics);
    targets(work, diagnostics);
    conditions(work, diagnostics);
    circles(work, diagnostics);
    limits(work, diagnostics);
}

/// Every tree of the template that may refer to something, with the place of its owner.
fn trees<'a>(work: &'a Work<'_>) -> impl Iterator<Item = (&'a str, &'a Node)> {
    let resources = work.template.resources.iter();
    let properties = resources.flat_map(|(id, resource)| {
        let further = resource
            .creation_policy
            .iter()
            .chain(&resource.update_policy);
        let values = resource.properties.iter().map(|(_, value)| value);
        values.chain(further).map(move |value| (id.as_str(), value))
    });
    let sections = [&work.template.outputs, &work.template.conditions];
    properties.chain(sections.into_iter().flat_map(Map::iter))
}

fn invalid_values(work: &Work<'_>, diagnostics: &mut Diagnostics) {
    for (owner, tree) in trees(work) {
        tree.walk(&mut |node| {
            if let NodeKind::Invalid(reason) = &node.kind {
                let diagnostic = Diagnostic::error(Code::INVALID_VALUE, reason)
                    .at(node.origin, format!("in `{owner}`"));
                diagnostics.push(diagnostic);
            }
        });
    }
}

fn targets(work: &Work<'_>, diagnostics: &mut Diagnostics) {
    let template = &work.template;
    let known = |id: &str| {
        template.resources.contains_key(id)
            || template.parameters.contains(id)
            || id.starts_with("AWS::")
            || work.stack.is_unreadable(id)
            || work.draft.reported.contains(&qualify(work.stack.id(), id))
    };
    // A loop of the language extensions makes ids and variables that only CloudFormation knows.
    let has_loops = trees(work).any(|(_, tree)| has_for_each(tree));
    for (owner, tree) in trees(work) {
        visit_references(tree, &mut |reference| {
            if reference.stack.is_some() || known(reference.id) || has_loops {
                return;
            }
            let names = template.resources.keys().map(String::as_str);
            let near = nearest(reference.id, names.chain(template.parameters.keys()));
            let diagnostic = Diagnostic::error(
                Code::UNKNOWN_REFERENCE,
                format!(
                    "`{}` is neither a resource nor a parameter of stack `{}`",
                    reference.id,
                    work.stack.id()
                ),
            )
            .at(reference.origin, format!("`{owner}` refers to it"));
            diagnostics.push(match near {
                Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                None => diagnostic,
            });
        });
    }
}

fn has_for_each(tree: &Node) -> bool {
    let mut found = false;
    tree.walk(&mut |node| {
        let mut keys = node.as_map().into_iter().flat_map(Map::keys);
        found |= keys.any(|key| key.starts_with("Fn::ForEach::"));
    });
    found
}

fn conditions(work: &Work<'_>, diagnostics: &mut Diagnostics) {
    let template = &work.template;
    let mut wanted: Vec<(String, Origin)> = Vec::new();
    for resource in template.resources.values() {
        let name = resource.condition.iter();
        wanted.extend(name.map(|name| (name.value.clone(), name.origin.or(resource.origin))));
    }
    for (_, output) in template.outputs.iter() {
        let name = output.get("Condition").and_then(Node::as_str);
        wanted.extend(name.map(|name| (name.to_owned(), output.origin)));
    }
    for (_, tree) in trees(work) {
        tree.walk(&mut |node| {
            let name = match node.intrinsic() {
                Some(("Condition", argument)) => argument.as_str(),
                Some(("Fn::If", argument)) => argument
                    .as_list()
                    .and_then(<[Node]>::first)
                    .and_then(Node::as_str),
                _ => None,
            };
            wanted.extend(name.map(|name| (name.to_owned(), node.origin)));
        });
    }
    // All resources of a construct share its condition, and one mistake is one finding.
    let mut seen: Vec<(String, Origin)> = Vec::new();
    for (name, origin) in wanted {
        if seen.contains(&(name.clone(), origin)) {
            continue;
        }
        seen.push((name.clone(), origin));
        if !template.conditions.contains(&name) {
            let diagnostic = Diagnostic::error(
                Code::UNKNOWN_REFERENCE,
                format!("stack `{}` has no condition `{name}`", work.stack.id()),
            )
            .at(origin, "used here");
            diagnostics.push(match nearest(&name, template.conditions.keys()) {
                Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                None => diagnostic.help("add it with `stack.condition`"),
            });
        }
    }
}

fn circles(work: &Work<'_>, diagnostics: &mut Diagnostics) {
    let graph = Graph::of_resources(work.stack.id(), &work.template.resources);
    for circle in graph.circles() {
        let mut names: Vec<&str> = circle.iter().map(|(name, _)| name.as_str()).collect();
        names.extend(names.first().copied());
        let mut diagnostic = Diagnostic::error(
            Code::CIRCULAR_DEPENDENCY,
            format!(
                "resources depend on each other in a circle: {}",
                names.join(" → ")
            ),
        );
        let mut places: Vec<Origin> = Vec::new();
        for ((name, origin), next) in circle.iter().zip(names.iter().skip(1)) {
            let text = format!("`{name}` needs `{next}`");
            diagnostic = match places.as_slice() {
                [] => diagnostic.at(*origin, text),
                seen if seen.contains(origin) => diagnostic,
                _ => diagnostic.related(*origin, text),
            };
            places.push(*origin);
        }
        diagnostics.push(diagnostic.help("take one of these references out, or give one of the resources a fixed name and refer to that"));
    }
}

fn limits(work: &Work<'_>, diagnostics: &mut Diagnostics) {
    let template = &work.template;
    let stack = work.stack;
    // Measuring means rendering; a template far from the limit is not worth it.
    let bytes = match template.resources.len() {
        0..50 => 0,
        _ => serde_json::to_string_pretty(&template.node()).map_or(0, |text| text.len()),
    };
    for (code, what, count, most) in [
        (
            Code::TOO_MANY_RESOURCES,
            "resources",
            template.resources.len(),
            MAX_RESOURCES,
        ),
        (
            Code::TOO_MANY,
            "parameters",
            template.parameters.len(),
            MAX_NAMED,
        ),
        (Code::TOO_MANY, "outputs", template.outputs.len(), MAX_NAMED),
        (
            Code::TOO_MANY,
            "mappings",
            template.mappings.len(),
            MAX_NAMED,
        ),
        (
            Code::TEMPLATE_SIZE,
            "bytes in its template",
            bytes,
            MAX_TEMPLATE_BYTES,
        ),
    ] {
        if count > most {
            let diagnostic = Diagnostic::error(
                code,
                format!(
                    "stack `{}` has {count} {what}, {most} are allowed",
                    stack.id()
                ),
            )
            .at(stack.origin(), "")
            .help("divide it into several stacks: handles work across them");
            diagnostics.push(diagnostic);
        }
    }
    if template.resources.is_empty() && !stack.has_unreadable() {
        let diagnostic = Diagnostic::error(
            Code::INCOMPLETE,
            format!(
                "stack `{}` has no resources: CloudFormation takes no empty template",
                stack.id()
            ),
        )
        .at(stack.origin(), "")
        .help("add a construct to it");
        diagnostics.push(diagnostic);
    }
}
