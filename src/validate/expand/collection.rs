//! The items that a loop goes over, as far as the template tells them.

use std::cmp::Reverse;

use crate::validate::engine::{Function, function_of, text_of};
use crate::value::Node;

use super::Failure;
use super::for_each::Expansion;

/// One item: how it reads in a text, and what stands where it is referred to.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) text: String,
    pub(super) node: Node,
}

/// The variables of the loops around a place, the outermost first.
#[derive(Clone, Debug, Default)]
pub(super) struct Variables(Vec<(String, Item)>);

impl Variables {
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    pub(super) const fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &(String, Item)> {
        self.0.iter()
    }

    pub(super) fn get(&self, name: &str) -> Option<&Item> {
        let found = self.0.iter().rev().find(|(known, _)| known == name);
        found.map(|(_, item)| item)
    }

    pub(super) fn with(&self, name: &str, item: Item) -> Self {
        let mut variables = self.clone();
        variables.0.push((name.to_owned(), item));
        variables
    }
}

/// The items of a collection. One that only the deployment knows stands for two items of any name, so that what is written
/// twice is found.
pub(super) fn items(
    expansion: &Expansion<'_>,
    collection: &Node,
    variables: &Variables,
) -> Result<Vec<Item>, Failure> {
    if let Some(list) = collection.as_list() {
        let items = list.iter().map(|node| one(expansion, node, variables));
        return items.collect();
    }
    let values = match function_of(collection) {
        Some((Function::Ref, argument)) => {
            let name = argument.as_str().unwrap_or_default();
            match variables.get(name) {
                Some(item) => Some(item.node.clone()),
                None => parameter(expansion, name),
            }
        }
        Some((Function::FindInMap, argument)) => in_map(expansion.template, argument, variables)
            .or_else(|| in_some_row(expansion, argument, variables))
            .cloned(),
        Some((Function::If | Function::Split, _)) => None,
        _ => {
            return Err(expansion
                .wrong("a loop goes over a list, or over what `Ref` or `Fn::FindInMap` gives"));
        }
    };
    let Some(values) = values else {
        return Ok(["0", "1"].map(|index| some_item(collection, index)).into());
    };
    match values.as_list() {
        Some(list) => Ok(list.iter().map(|node| literal(node.clone())).collect()),
        None => Err(expansion.wrong("a loop goes over a list, and this is none")),
    }
}

fn one(expansion: &Expansion<'_>, node: &Node, variables: &Variables) -> Result<Item, Failure> {
    let known = match function_of(node) {
        None if text_of(node).is_none() => {
            return Err(expansion.wrong("an item of a loop is a text, or what `Ref` gives"));
        }
        None => Some(node.clone()),
        Some((Function::Ref, name)) => {
            let name = name.as_str().unwrap_or_default();
            match variables.get(name) {
                Some(item) => return Ok(item.clone()),
                None => parameter(expansion, name),
            }
        }
        Some((Function::FindInMap, argument)) => {
            in_map(expansion.template, argument, variables).cloned()
        }
        Some(_) => None,
    };
    Ok(literal(known.unwrap_or_else(|| node.clone())))
}

fn literal(node: Node) -> Item {
    Item {
        text: text_of(&node).unwrap_or_else(|| placeholder(&node)),
        node,
    }
}

/// An item of a collection that only the deployment knows.
fn some_item(collection: &Node, index: &str) -> Item {
    let select = Node::list([Node::from(index), collection.clone()]);
    Item {
        text: placeholder(collection) + index,
        node: Node::map([("Fn::Select", select)]).located(collection.origin),
    }
}

/// A name for what only the deployment knows: the same for the same parameter, so that two loops over it agree.
fn placeholder(node: &Node) -> String {
    let name = function_of(node).and_then(|(_, argument)| argument.as_str());
    let letters = name.unwrap_or("Item").chars();
    letters.filter(char::is_ascii_alphanumeric).collect()
}

/// What a parameter gives unless the deployment says otherwise; the name of the region.
fn parameter(expansion: &Expansion<'_>, name: &str) -> Option<Node> {
    if name == "AWS::Region" {
        return Some(Node::from(expansion.region));
    }
    let parameter = expansion.template.get("Parameters")?.get(name)?;
    let kind = parameter.get("Type").and_then(Node::as_str)?;
    if kind.starts_with("AWS::SSM::Parameter") {
        return None;
    }
    let first = || parameter.get("AllowedValues")?.as_list()?.first();
    let value = parameter.get("Default").or_else(first)?;
    let text = text_of(value).filter(|text| !text.is_empty())?;
    Some(match kind.contains("List") {
        true => Node::list(text.split(',').map(str::trim)).located(value.origin),
        false => Node::from(text).at(value.origin),
    })
}

/// What `Fn::FindInMap` gives when its names are written out, or are variables of loops.
pub(super) fn in_map<'t>(
    template: &'t Node,
    argument: &Node,
    variables: &Variables,
) -> Option<&'t Node> {
    let [map, top, second] = argument.as_list()?.get(..3)? else {
        return None;
    };
    let name = |node| name_of(node, variables);
    let level = template.get("Mappings")?.get(&name(map)?)?;
    level.get(&name(top)?)?.get(&name(second)?)
}

/// The list that `Fn::FindInMap` gives for a key that only the deployment knows: that of the default of the parameter, or
/// else the longest. What refers to the items of the loop by name then finds them.
fn in_some_row<'t>(
    expansion: &Expansion<'t>,
    argument: &Node,
    variables: &Variables,
) -> Option<&'t Node> {
    let [map, top, second] = argument.as_list()?.get(..3)? else {
        return None;
    };
    let (Function::Ref, parameter_name) = function_of(top)? else {
        return None;
    };
    let second = name_of(second, variables)?;
    let rows = expansion.template.get("Mappings")?;
    let rows = rows.get(&name_of(map, variables)?)?.as_map()?;
    let given = parameter(expansion, parameter_name.as_str()?);
    let given = given.as_ref().and_then(Node::as_str);
    if let Some(value) = given.and_then(|key| rows.get(key)?.get(&second)) {
        return Some(value);
    }
    let values = rows.iter().filter_map(|(_, row)| row.get(&second));
    let length = |value: &&Node| value.as_list().map_or(0, <[Node]>::len);
    // Of several that are as long it is the first.
    values.min_by_key(|value| Reverse(length(value)))
}

/// A name as it is written, or as the variable of a loop gives it.
fn name_of(node: &Node, variables: &Variables) -> Option<String> {
    match function_of(node) {
        Some((Function::Ref, name)) => variables.get(name.as_str()?).map(|item| item.text.clone()),
        Some(_) => None,
        None => text_of(node),
    }
}
