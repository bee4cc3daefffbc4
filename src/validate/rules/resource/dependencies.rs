//! Which resource needs which: by `DependsOn`, or because it refers to it.

use indexmap::IndexMap;

use crate::validate::Segment;
use crate::validate::engine::{At, Engine, Function, Reference, Scope, Target};
use crate::value::{Map, Node};

/// Why one resource needs another.
#[derive(Clone, Copy, Debug)]
pub(super) enum Need<'a> {
    /// It says so in `DependsOn`; with the index where that is a list.
    DependsOn(Option<usize>),
    Reference(&'a Reference<'a>),
}

impl Need<'_> {
    /// Where in the template the resource says so.
    pub(super) fn path(&self, source: &str) -> Vec<Segment> {
        match self {
            Self::Reference(reference) => reference.path(),
            Self::DependsOn(index) => {
                let keys = [At::Key("Resources"), At::Key(source), At::Key("DependsOn")];
                let steps = keys.into_iter().chain(index.map(At::Index));
                steps.map(At::segment).collect()
            }
        }
    }
}

/// The names in `DependsOn` of a resource.
pub(super) fn depends_on(resource: &Node) -> impl Iterator<Item = (&str, Need<'static>)> {
    let value = resource.get("DependsOn");
    let one = value
        .and_then(Node::as_str)
        .map(|name| (name, Need::DependsOn(None)));
    let list = value.and_then(Node::as_list).unwrap_or_default();
    let listed = list
        .iter()
        .enumerate()
        .filter_map(|(index, item)| Some((item.as_str()?, Need::DependsOn(Some(index)))));
    one.into_iter().chain(listed)
}

/// The references from one resource to another, `Ref` first, then `Fn::GetAtt`, then `Fn::Sub`.
pub(super) fn implied<'a>(
    engine: &'a Engine<'a>,
) -> impl Iterator<Item = (&'a str, &'a str, &'a Reference<'a>)> {
    let resources = engine.template.get("Resources").and_then(Node::as_map);
    [Function::Ref, Function::GetAtt, Function::Sub]
        .into_iter()
        .flat_map(move |function| {
            engine.references.iter().filter_map(move |reference| {
                let [At::Key("Resources"), At::Key(source), .., At::Key(name)] = &*reference.at
                else {
                    return None;
                };
                let target = match reference.target {
                    Target::Name(target) | Target::Attribute(target, _) => target,
                    _ => return None,
                };
                let is_named = *name == function.name() && resources?.contains(target);
                is_named.then_some((*source, target, reference))
            })
        })
}

/// For each resource those that it needs, and the first reason for each.
pub(super) fn needs<'a>(scope: &Scope<'a>) -> IndexMap<&'a str, IndexMap<&'a str, Need<'a>>> {
    let engine = scope.engine;
    let section = engine.template.get("Resources").and_then(Node::as_map);
    let resources = section.into_iter().flat_map(Map::iter);
    let mut needs: IndexMap<&str, IndexMap<&str, Need<'_>>> = resources
        .map(|(id, resource)| (id, depends_on(resource).collect()))
        .collect();
    for (source, target, reference) in implied(engine) {
        if let Some(of_source) = needs.get_mut(source) {
            of_source
                .entry(target)
                .or_insert(Need::Reference(reference));
        }
    }
    needs
}
