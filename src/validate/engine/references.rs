//! Every name that a template refers to, and where it does.

use std::collections::HashSet;

use super::Engine;
use super::function::names_in;
use super::model::Resource;
use super::place::At;
use super::vocabulary::Function;
use crate::validate::Segment;
use crate::value::{Map, Node, NodeKind};

/// A place that names something of the template.
#[derive(Clone, Debug)]
pub(in crate::validate) struct Reference<'t> {
    /// The way to the function that names it, function included: `…/Ref`, `…/Fn::Sub`.
    pub(in crate::validate) at: Box<[At<'t>]>,
    pub(in crate::validate) target: Target<'t>,
}

/// What a place names; whether it exists is another matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::validate) enum Target<'t> {
    /// A parameter, a resource or a pseudo parameter, by `Ref` or in the text of `Fn::Sub`.
    Name(&'t str),
    /// An attribute of a resource, by `Fn::GetAtt` or in the text of `Fn::Sub`; empty where a function gives it.
    Attribute(&'t str, &'t str),
    /// A condition, by `Fn::If` or by `Condition` in a condition.
    Condition(&'t str),
    /// A mapping, by `Fn::FindInMap`; empty where a function gives its name.
    Mapping(&'t str),
}

impl Reference<'_> {
    pub(in crate::validate) fn path(&self) -> Vec<Segment> {
        self.at.iter().map(|at| at.segment()).collect()
    }

    /// Whether it names a resource or a parameter of this name.
    pub(in crate::validate) fn is_to(&self, id: &str) -> bool {
        match self.target {
            Target::Name(name) | Target::Attribute(name, _) => name == id,
            Target::Condition(_) | Target::Mapping(_) => false,
        }
    }

    /// The resource in which it stands.
    pub(in crate::validate) fn resource(&self) -> Option<&str> {
        match &*self.at {
            [At::Key("Resources"), At::Key(id), ..] => Some(id),
            _ => None,
        }
    }

    /// Whether it names an attribute of a resource.
    pub(in crate::validate) fn is_attribute(&self, id: &str, attribute: &str) -> bool {
        self.target == Target::Attribute(id, attribute)
    }
}

impl Engine<'_> {
    /// The resources that name a resource, in whatever way, or wait for it.
    pub(in crate::validate) fn dependents(&self, id: &str) -> Vec<(&str, &Resource<'_>)> {
        let references = self.references.iter();
        let naming: HashSet<&str> = references
            .filter(|reference| reference.is_to(id))
            .filter_map(Reference::resource)
            .collect();
        let waits = |resource: &Resource<'_>| {
            let depends_on = resource.node.and_then(|node| node.get("DependsOn"));
            depends_on.is_some_and(|names| {
                let mut several = names.as_list().unwrap_or_default().iter();
                names.as_str() == Some(id) || several.any(|name| name.as_str() == Some(id))
            })
        };
        let resources = self.model.resources.iter();
        resources
            .filter(|(source, resource)| naming.contains(source.as_str()) || waits(resource))
            .map(|(source, resource)| (source.as_str(), resource))
            .collect()
    }
}

/// All references of a template, in the order of the tree.
pub(super) fn references<'t>(template: &'t Node) -> Vec<Reference<'t>> {
    let mut found = Vec::new();
    walk(template, &mut Vec::new(), &mut found);
    found
}

fn walk<'t>(node: &'t Node, steps: &mut Vec<At<'t>>, found: &mut Vec<Reference<'t>>) {
    for (function, argument) in functions_in(node) {
        steps.push(At::Key(function.name()));
        each_target(function, argument, &mut |target| {
            found.push(Reference {
                at: steps.as_slice().into(),
                target,
            });
        });
        steps.pop();
    }
    match &node.kind {
        NodeKind::Map(map) => {
            for (key, value) in map.iter() {
                steps.push(At::Key(key));
                walk(value, steps, found);
                steps.pop();
            }
        }
        NodeKind::List(list) => {
            for (index, value) in list.iter().enumerate() {
                steps.push(At::Index(index));
                walk(value, steps, found);
                steps.pop();
            }
        }
        _ => {}
    }
}

/// The functions that a mapping calls: one, or several by mistake. Who meant to use a name is not told that nothing uses it.
fn functions_in(node: &Node) -> impl Iterator<Item = (Function, &Node)> {
    let map = node.as_map();
    let is_alone = map.is_some_and(|map| map.len() == 1);
    let called = map.into_iter().flat_map(Map::iter);
    called.filter_map(move |(key, argument)| match Function::named(key)? {
        Function::ForEach => None,
        // A resource and an output have a condition beside their other keys.
        Function::Condition if !is_alone => None,
        function => Some((function, argument)),
    })
}

/// What a call itself names; what its arguments name is their business.
fn each_target<'t>(function: Function, argument: &'t Node, then: &mut dyn FnMut(Target<'t>)) {
    let first = || argument.as_list().and_then(<[Node]>::first);
    match function {
        Function::Ref => argument
            .as_str()
            .map(Target::Name)
            .into_iter()
            .for_each(then),
        Function::GetAtt => attribute(argument).into_iter().for_each(then),
        Function::Sub => {
            let Some(text) = argument.as_str().or_else(|| first()?.as_str()) else {
                return;
            };
            let variables = argument.as_list().and_then(|list| list.get(1)?.as_map());
            for name in names_in(text) {
                if variables.is_some_and(|variables| variables.contains(name)) {
                    continue;
                }
                then(match name.split_once('.') {
                    Some((resource, attribute)) => Target::Attribute(resource, attribute),
                    None => Target::Name(name),
                });
            }
        }
        Function::If => {
            let name = first().and_then(Node::as_str);
            name.map(Target::Condition).into_iter().for_each(then);
        }
        Function::Condition => {
            let name = argument.as_str();
            name.map(Target::Condition).into_iter().for_each(then);
        }
        Function::FindInMap => {
            let name = argument.as_str().or_else(|| {
                let name = first()?;
                name.as_str().or_else(|| name.as_map().map(|_| ""))
            });
            name.map(Target::Mapping).into_iter().for_each(then);
        }
        _ => {}
    }
}

fn attribute(argument: &Node) -> Option<Target<'_>> {
    if let Some(text) = argument.as_str() {
        let (resource, attribute) = text.split_once('.')?;
        return Some(Target::Attribute(resource, attribute));
    }
    let [resource, attribute @ ..] = argument.as_list()? else {
        return None;
    };
    let attribute = match attribute {
        [attribute] => attribute.as_str().unwrap_or_default(),
        _ => "",
    };
    Some(Target::Attribute(resource.as_str()?, attribute))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_where_it_is_called() {
        let template: Node = serde_json::from_str(
            r#"{"Resources": {"A": {"Properties": {
                "X": {"Fn::Sub": ["${B}-${C.Arn}-${own}", {"own": {"Ref": "D"}}]},
                "Y": {"Fn::If": ["Prod", {"Fn::GetAtt": ["E", "Arn"]}, {"Fn::FindInMap": ["M", "k", "l"]}]},
                "Z": {"Ref": "F", "Condition": "No", "Fn::If": ["Test", 1, 2]}
            }}}}"#,
        )
        .unwrap();
        let found = references(&template);
        let targets: Vec<_> = found.iter().map(|reference| reference.target).collect();
        assert_eq!(
            targets,
            [
                Target::Name("B"),
                Target::Attribute("C", "Arn"),
                Target::Name("D"),
                Target::Condition("Prod"),
                Target::Attribute("E", "Arn"),
                Target::Mapping("M"),
                Target::Name("F"),
                Target::Condition("Test"),
            ]
        );
        let path: Vec<String> = found[2].path().iter().map(ToString::to_string).collect();
        assert_eq!(path.join("/"), "Resources/A/Properties/X/Fn::Sub/1/own/Ref");
        assert_eq!(found[0].resource(), Some("A"));
    }
}
