//! Lets every construct write its resources, then gives them the attributes that any construct takes.

use super::asset::Staging;
use super::{SynthOptions, Work, tag};
use crate::definition::{AnyConstruct, App, Draft, Expanded, Lowering, Stack};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::template::Resource;
use crate::value::{Map, Node, Origin};

pub(super) fn lower<'a>(
    app: &App,
    expanded: &'a Expanded,
    stack: &'a Stack,
    options: &SynthOptions,
    diagnostics: &mut Diagnostics,
) -> Work<'a> {
    let mut draft = Draft::default();
    let mut staging = Staging::new(options);
    for construct in stack.constructs() {
        construct.lower(&mut Lowering {
            app: expanded,
            stack,
            base: construct.base(),
            draft: &mut draft,
            diagnostics,
            stager: &mut staging,
        });
    }
    let mut work = Work {
        stack,
        draft,
        template: stack.frame(),
        assets: staging.into_assets(),
        dependencies: indexmap::IndexMap::new(),
    };
    for construct in stack.constructs() {
        apply_attributes(construct, &mut work, diagnostics);
    }
    tag::apply(app, &mut work);
    work
}

fn apply_attributes(
    construct: &dyn AnyConstruct,
    work: &mut Work<'_>,
    diagnostics: &mut Diagnostics,
) {
    let base = construct.base();
    let attributes = &base.attributes;
    let own = |owner: Option<&String>| owner == Some(&base.name);
    for (id, resource) in &mut work.draft.resources {
        if own(work.draft.owners.get(id)) && resource.condition.is_none() {
            resource.condition.clone_from(&attributes.condition);
        }
    }
    let Some(main) = work.draft.resources.get_mut(&base.name) else {
        return;
    };
    if let Some(policy) = attributes.removal_policy {
        main.deletion_policy = Some(policy);
        main.update_replace_policy = Some(policy);
    }
    if let Some(policy) = attributes.update_replace_policy {
        main.update_replace_policy = Some(policy);
    }
    if attributes.creation_policy.is_some() {
        main.creation_policy.clone_from(&attributes.creation_policy);
    }
    if attributes.update_policy.is_some() {
        main.update_policy.clone_from(&attributes.update_policy);
    }
    for (key, value) in attributes.metadata.iter() {
        main.metadata.insert(key, value.clone());
    }
    for (path, value) in &attributes.override_properties {
        override_property(main, path, value, diagnostics);
    }
}

/// Writes `DependsOn` where it was asked for: the main resource waits for all resources of the constructs named, their policies
/// included. A construct of another stack orders the stacks.
pub(super) fn order(work: &mut Work<'_>, diagnostics: &mut Diagnostics) {
    for construct in work.stack.constructs() {
        let ids = dependencies(construct, work, diagnostics);
        let main = work.draft.resources.get_mut(&construct.base().name);
        if let Some(main) = main {
            main.depends_on.extend(ids);
        }
    }
}

fn dependencies(
    construct: &dyn AnyConstruct,
    work: &mut Work<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<String> {
    let mut ids = Vec::new();
    for handle in &construct.base().attributes.depends_on {
        let name = handle.construct_name();
        if let Some(other) = handle.stack().filter(|stack| *stack != work.stack.id()) {
            work.dependencies.insert(other.to_owned(), handle.origin());
            continue;
        }
        let owned = work.draft.owners.iter().filter(|(_, owner)| *owner == name);
        let before = ids.len();
        ids.extend(owned.map(|(id, _)| id.clone()));
        let known = work.stack.construct(name).is_some() || work.stack.is_unreadable(name);
        if ids.len() == before && !known {
            let diagnostic = Diagnostic::error(
                Code::UNKNOWN_CONSTRUCT,
                format!(
                    "there is no construct `{name}` in stack `{}`",
                    work.stack.id()
                ),
            )
            .at(
                handle.origin(),
                format!("`{}` depends on it", construct.base().name),
            );
            diagnostics.push(diagnostic);
        }
    }
    ids
}

/// Sets a property by its dotted path; `null` removes it. Lists are entered by number.
fn override_property(
    resource: &mut Resource,
    path: &str,
    value: &Node,
    diagnostics: &mut Diagnostics,
) {
    let mut parts: Vec<&str> = path.split('.').collect();
    let last = parts.pop().unwrap_or_default();
    let mut properties = Node::from(std::mem::take(&mut resource.properties));
    let place = parts
        .iter()
        .try_fold(&mut properties, |node, part| enter(node, part));
    let done = place.and_then(|place| assign(place, last, value));
    if let Node {
        kind: crate::value::NodeKind::Map(map),
        ..
    } = properties
    {
        resource.properties = map;
    }
    if done.is_none() {
        let diagnostic = Diagnostic::error(
            Code::CONFLICT,
            format!("`{path}` cannot be set: a part of the path is neither a mapping nor an element of a list"),
        )
        .at(value.origin, "overridden here")
        .help("set the property that the path leads through as a whole");
        diagnostics.push(diagnostic);
    }
}

fn enter<'a>(node: &'a mut Node, part: &str) -> Option<&'a mut Node> {
    use crate::value::NodeKind;
    if node.is_null() {
        node.kind = NodeKind::Map(Map::new());
    }
    match &mut node.kind {
        NodeKind::Map(map) => {
            if !map.contains(part) {
                map.insert_at(part, Origin::Unknown, Node::default());
            }
            map.get_mut(part)
        }
        NodeKind::List(list) => list.get_mut(part.parse::<usize>().ok()?),
        _ => None,
    }
}

fn assign(place: &mut Node, key: &str, value: &Node) -> Option<()> {
    if value.is_null() {
        place.as_map_mut()?.remove(key);
        return Some(());
    }
    *enter(place, key)? = value.clone();
    Some(())
}
