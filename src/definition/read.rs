//! Stack definitions out of a document.

use super::construct::{AnyConstruct, Attributes};
use super::registry::Registry;
use super::stack::{Settings, Stack};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Map, Node, NodeKind, Problem, from_node_collecting, suggestion};

const EXAMPLE: &str = "a definition begins with `stack: name` and lists its `constructs`";

/// Whether a document is a stack definition: a mapping with the key `stack`.
pub fn is_definition(root: &Node) -> bool {
    root.get("stack").is_some()
}

/// Reads a stack definition, with construct types from the registries; the first that has a name wins.
///
/// What can be read is returned even where something is wrong, so that everything wrong is found in one run: synthesizing it
/// finds the rest, and is silent about references to what could not be read.
pub fn read_stack(root: Node, registries: &[&Registry]) -> (Option<Stack>, Vec<Diagnostic>) {
    let origin = root.origin;
    let NodeKind::Map(mut map) = root.kind else {
        let diagnostic = Diagnostic::error(Code::UNREADABLE, "this is not a stack definition")
            .at(origin, "expected a mapping")
            .help(EXAMPLE);
        return (None, vec![diagnostic]);
    };
    let mut diagnostics = Vec::new();
    let id = map.remove("stack").map(|entry| entry.value);
    let mut stack = match id.as_ref().and_then(Node::as_str) {
        Some(id) => Stack::new(id),
        None => {
            let place = id.map_or(origin, |id| id.origin);
            let diagnostic = Diagnostic::error(Code::MISSING_KEY, "the definition has no name")
                .at(place, "expected `stack: name`")
                .help(EXAMPLE);
            diagnostics.push(diagnostic);
            return (None, diagnostics);
        }
    };
    stack.origin = id.map_or(origin, |id| id.origin);
    if let Some(constructs) = map.remove("constructs") {
        read_constructs(constructs.value, registries, &mut stack, &mut diagnostics);
    }
    match from_node_collecting::<Settings>(Node::from(map).at(origin)) {
        Ok(settings) => stack.settings = settings,
        Err(problems) => diagnostics.extend(from_problems(problems, "in the stack definition")),
    }
    for (name, parameter) in &mut stack.settings.parameters {
        parameter.name.clone_from(name);
    }
    (Some(stack), diagnostics)
}

fn read_constructs(
    node: Node,
    registries: &[&Registry],
    stack: &mut Stack,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let origin = node.origin;
    let NodeKind::Map(map) = node.kind else {
        if !node.is_null() {
            let diagnostic = Diagnostic::error(Code::UNREADABLE, "`constructs` is not a mapping")
                .at(origin, "expected names with constructs")
                .help("for example `Orders: { type: Queue }`");
            diagnostics.push(diagnostic);
        }
        return;
    };
    for (name, entry) in map {
        match read_construct(entry.value, registries) {
            Ok(mut construct) => {
                construct.base_mut().origin = entry.key_origin;
                construct.base_mut().name = name;
                stack.add_any(construct);
            }
            Err(found) => {
                diagnostics.extend(found.into_iter().map(|diagnostic| {
                    let named = format!("in `{name}`");
                    let place = diagnostic.primary.origin.or(entry.key_origin);
                    diagnostic.at(place, named)
                }));
                stack.unreadable.push(name);
            }
        }
    }
}

fn read_construct(
    node: Node,
    registries: &[&Registry],
) -> Result<Box<dyn AnyConstruct>, Vec<Diagnostic>> {
    let origin = node.origin;
    let NodeKind::Map(mut settings) = node.kind else {
        return Err(vec![
            Diagnostic::error(Code::UNREADABLE, "a construct is a mapping").at(origin, ""),
        ]);
    };
    let known = || registries.iter().flat_map(|registry| registry.iter());
    let Some(type_entry) = settings.remove("type") else {
        return Err(vec![
            Diagnostic::error(Code::MISSING_KEY, "`type` is missing")
                .at(origin, "")
                .help("for example `type: Queue`"),
        ]);
    };
    let type_name = type_entry.value.as_str().unwrap_or_default();
    let Some(construct_type) = known().find(|known| known.name == type_name) else {
        let names: Vec<&str> = known().map(|known| known.name).collect();
        return Err(vec![
            Diagnostic::error(
                Code::UNKNOWN_TYPE,
                format!("`{type_name}` is not a construct type"),
            )
            .at(type_entry.value.origin, "")
            .help(suggestion(type_name, &names)),
        ]);
    };
    let mut attributes = Map::new();
    for key in Attributes::KEYS {
        if let Some(entry) = settings.remove(key) {
            attributes.insert_at(key, entry.key_origin, entry.value);
        }
    }
    let attributes = from_node_collecting::<Attributes>(Node::from(attributes).at(origin));
    let construct = (construct_type.read)(Node::from(settings).at(origin));
    match (construct, attributes) {
        (Ok(mut construct), Ok(attributes)) => {
            construct.base_mut().attributes = attributes;
            Ok(construct)
        }
        (construct, attributes) => {
            let problems = construct
                .err()
                .into_iter()
                .chain(attributes.err())
                .flatten();
            Err(from_problems(problems, "").collect())
        }
    }
}

fn from_problems(
    problems: impl IntoIterator<Item = Problem>,
    label: &str,
) -> impl Iterator<Item = Diagnostic> {
    problems
        .into_iter()
        .map(move |problem| Diagnostic::from_problem(problem, label))
}
