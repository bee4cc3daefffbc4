//! `cfnGather`: properties of two or more resources, put together and checked as one value.
//!
//! Entries without a `reference` are properties of the resource itself. The first one with a `reference` leads: for every
//! resource that it can mean, all entries are gathered into a mapping, entry by entry and property by property, which is
//! checked against the schema. What is wrong is told where it stands in the template.

use super::along::{each, named};
use super::issue::Issue;
use super::keyword::Keyword;
use super::model::Resource;
use super::scalar::node_of;
use super::scope::{Schema, Scope};
use super::vocabulary::function_of;
use crate::facts::Fact;
use crate::validate::Segment;
use crate::value::{Map, Node};

/// A resource that a reference means.
#[derive(Clone, Copy)]
struct Target<'t> {
    id: &'t str,
    resource: &'t Resource<'t>,
}

/// What was gathered, and from where.
struct Gathered<'t> {
    root: Map,
    entries: Vec<(&'t str, Fact<'t>, Option<Target<'t>>)>,
}

pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    gather: Fact<'_>,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    let (Some(entries), Some(schema)) = (gather.get("gather"), gather.get("schema")) else {
        return;
    };
    let Some((_, leading)) = entries
        .entries()
        .find(|(_, entry)| entry.contains("reference"))
    else {
        check_gathered(scope, &gathered(scope, entries, node, None), schema, out);
        return;
    };
    each(
        scope,
        node,
        &path_in(leading, "reference"),
        &mut |found, reference| {
            let Some(reference) = reference else {
                return true;
            };
            // What is gathered is told from where the search began, under the conditions that lead to the reference.
            let scope = scope.with(|scope| scope.assumptions = found.assumptions.clone());
            let scope = &scope;
            match (target_of(scope, reference), function_of(reference)) {
                (Some(target), _) if is_wanted(leading, target) => {
                    check_gathered(
                        scope,
                        &gathered(scope, entries, node, Some(target)),
                        schema,
                        out,
                    );
                }
                (None, None) if reference.as_map().is_none() => {
                    check_gathered(scope, &gathered(scope, entries, node, None), schema, out);
                }
                _ => {}
            }
            true
        },
    );
}

/// The names of the path that an entry tells; none of them for the place itself.
fn path_in<'t>(entry: Fact<'t>, key: &str) -> Vec<&'t str> {
    let path = entry.get(key).unwrap_or(entry).as_str().unwrap_or_default();
    path.trim_matches('/')
        .split('/')
        .filter(|name| !name.is_empty())
        .collect()
}

/// The resource of this template that a value refers to.
fn target_of<'s>(scope: &'s Scope<'_>, reference: &Node) -> Option<Target<'s>> {
    let (id, resource) = scope
        .engine
        .model
        .resources
        .get_key_value(named(reference)?)?;
    Some(Target { id, resource })
}

fn is_wanted(entry: Fact<'_>, target: Target<'_>) -> bool {
    let kind = entry
        .get("filter")
        .and_then(|filter| filter.get("type")?.as_str());
    kind.is_none_or(|kind| kind == target.resource.kind)
}

/// Gathers all entries; those of other resources only where a resource leads.
fn gathered<'t>(
    scope: &'t Scope<'_>,
    entries: Fact<'t>,
    node: &Node,
    leading: Option<Target<'t>>,
) -> Gathered<'t> {
    let mut gathered = Gathered {
        root: Map::new(),
        entries: Vec::new(),
    };
    let mut is_first = true;
    for (name, entry) in entries.entries() {
        let target = match (entry.contains("reference"), leading) {
            (false, _) => None,
            (true, None) => continue,
            (true, Some(target)) if std::mem::take(&mut is_first) => Some(target),
            (true, Some(_)) => match other_target(scope, entry, node) {
                None => continue,
                found => found,
            },
        };
        let source = match target {
            Some(target) => target
                .resource
                .node
                .and_then(|resource| resource.get("Properties")),
            None => Some(node),
        };
        gathered
            .root
            .insert(name, properties(scope, entry, source, target));
        gathered.entries.push((name, entry, target));
    }
    gathered
}

/// The first resource that an entry beside the leading one can mean.
fn other_target<'s>(scope: &'s Scope<'_>, entry: Fact<'_>, node: &Node) -> Option<Target<'s>> {
    let mut found = None;
    each(
        scope,
        node,
        &path_in(entry, "reference"),
        &mut |_, reference| {
            found = reference
                .and_then(|reference| target_of(scope, reference))
                .filter(|target| is_wanted(entry, *target));
            found.is_none()
        },
    );
    found
}

/// The properties of an entry: of each the first value that it can have, or its default.
fn properties(
    scope: &Scope<'_>,
    entry: Fact<'_>,
    source: Option<&Node>,
    target: Option<Target<'_>>,
) -> Node {
    let mut properties = Map::new();
    for (name, property) in entry.get("properties").into_iter().flat_map(Fact::entries) {
        if property.as_str() == Some("$type") {
            if let Some(target) = target {
                properties.insert(name, target.resource.kind);
            }
            continue;
        }
        let mut found = None;
        if let Some(source) = source {
            each(
                scope,
                source,
                &path_in(property, "path"),
                &mut |_, value| {
                    found = value.cloned();
                    found.is_none()
                },
            );
        }
        if let Some(value) = found.or_else(|| property.get("default").map(node_of)) {
            properties.insert(name, value);
        }
    }
    Node::from(properties)
}

fn check_gathered(
    scope: &Scope<'_>,
    gathered: &Gathered<'_>,
    schema: Fact<'_>,
    out: &mut Vec<Issue>,
) {
    let root = Node::from(gathered.root.clone());
    let scope: &Scope<'_> = scope;
    let inner = scope.with(|scope| scope.gathered = Some(&root));
    let mut issues = Vec::new();
    inner.check(&root, Schema::whole(schema), &mut issues);
    issues.retain(|issue| !issue.unknown);
    let base = scope.path();
    for issue in &mut issues {
        relocate(&base, gathered, issue);
    }
    out.extend(issues);
}

/// Calls properties in a message by the names that they have in the template.
fn rename(entry: Fact<'_>, issue: &mut Issue) {
    if issue.keyword != Keyword::Required {
        return;
    }
    for (name, property) in entry.get("properties").into_iter().flat_map(Fact::entries) {
        if let Some(real) = path_in(property, "path").last() {
            issue.message = issue
                .message
                .replace(&format!("`{name}`"), &format!("`{real}`"));
        }
    }
}

/// Leads the path of an issue from the gathered value to where the property stands in the template.
fn relocate(base: &[Segment], gathered: &Gathered<'_>, issue: &mut Issue) {
    for cause in &mut issue.causes {
        relocate(base, gathered, cause);
    }
    let Some([entry, rest @ ..]) = issue.path.get(base.len()..) else {
        return;
    };
    let Some((_, spec, target)) = gathered.entries.iter().find(|(name, ..)| entry.is(name)) else {
        return;
    };
    let key = |name: &str| Segment::Key(name.into());
    let mut path = match target {
        Some(target) => vec![key("Resources"), key(target.id), key("Properties")],
        None => base.to_vec(),
    };
    let property = match rest.first() {
        Some(Segment::Key(name)) => spec
            .get("properties")
            .and_then(|properties| properties.get(name)),
        _ => None,
    };
    match property {
        Some(property) => {
            path.extend(path_in(property, "path").into_iter().map(key));
            path.extend(rest.iter().skip(1).cloned());
        }
        None => path.extend_from_slice(rest),
    }
    let spec = *spec;
    issue.path = path;
    rename(spec, issue);
}
