//! Finding what a tree refers to: `Ref`, `Fn::GetAtt` and the names inside `Fn::Sub`.
//!
//! A reference to a resource of another stack of the app is written `stack/Id` until the synthesizer resolves it: no logical
//! id holds a slash, so the two can never be mixed up.

use super::node::{Map, Node, NodeKind};
use super::origin::Origin;

/// One reference to a resource, a parameter or a pseudo parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference<'a> {
    /// The stack it belongs to, where it is another one's.
    pub stack: Option<&'a str>,
    /// The logical id, or the name of a parameter.
    pub id: &'a str,
    /// The attribute; without one it is a `Ref`.
    pub attribute: Option<&'a str>,
    /// Where it was written.
    pub origin: Origin,
}

impl<'a> Reference<'a> {
    fn new(name: &'a str, attribute: Option<&'a str>, origin: Origin) -> Self {
        let (stack, id) = match name.rsplit_once('/') {
            Some((stack, id)) => (Some(stack), id),
            None => (None, name),
        };
        Self {
            stack,
            id,
            attribute,
            origin,
        }
    }

    /// `Id.Attribute` as `Fn::Sub` and `!GetAtt` write it.
    fn dotted(text: &'a str, origin: Origin) -> Self {
        match text.split_once('.') {
            Some((name, attribute)) => Self::new(name, Some(attribute), origin),
            None => Self::new(text, None, origin),
        }
    }

    /// Whether this is a pseudo parameter such as `AWS::Region`.
    pub fn is_pseudo(&self) -> bool {
        self.id.starts_with("AWS::")
    }

    /// The intrinsic function that this reference is, within its own stack.
    pub fn node(&self) -> Node {
        self.named(self.id)
    }

    /// The intrinsic function that this reference is, from outside of its stack.
    pub fn node_in(&self, stack: &str) -> Node {
        self.named(&qualify(stack, self.id))
    }

    fn named(&self, name: &str) -> Node {
        let node = match self.attribute {
            Some(attribute) => Node::map([("Fn::GetAtt", Node::list([name, attribute]))]),
            None => Node::map([("Ref", name)]),
        };
        node.at(self.origin)
    }
}

/// `stack/Id`, the name of a resource of another stack.
pub fn qualify(stack: &str, id: &str) -> String {
    format!("{stack}/{id}")
}

/// A part of an `Fn::Sub` text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubPart<'a> {
    /// Text that stays as it is, `${!…}` included.
    Text(&'a str),
    /// The name inside `${…}`.
    Name(&'a str),
}

/// The parts of an `Fn::Sub` text.
pub fn sub_parts(text: &str) -> impl Iterator<Item = SubPart<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (part, after) = next_part(rest);
        rest = after;
        Some(part)
    })
}

fn next_part(rest: &str) -> (SubPart<'_>, &str) {
    let name = rest
        .strip_prefix("${")
        .filter(|name| !name.starts_with('!'));
    if let Some((name, after)) = name.and_then(|name| name.split_once('}')) {
        return (SubPart::Name(name.trim()), after);
    }
    let skip = rest.chars().next().map_or(0, char::len_utf8);
    let end = rest
        .match_indices("${")
        .map(|(at, _)| at)
        .find(|at| *at >= skip && !rest[*at..].starts_with("${!") && rest[*at..].contains('}'))
        .unwrap_or(rest.len());
    let (text, after) = rest.split_at(end);
    (SubPart::Text(text), after)
}

/// Calls `visit` for every reference below `node`.
pub fn visit_references<'a>(node: &'a Node, visit: &mut dyn FnMut(Reference<'a>)) {
    match node.intrinsic() {
        Some(("Ref", argument)) => {
            if let Some(name) = argument.as_str() {
                visit(Reference::new(name, None, node.origin));
            }
        }
        Some(("Fn::GetAtt", argument)) => {
            if let Some(reference) = get_att(argument, node.origin) {
                visit(reference);
            }
            children(argument, visit);
        }
        Some(("Fn::Sub", argument)) => {
            let (text, variables) = sub_arguments(argument);
            for part in sub_parts(text.unwrap_or_default()) {
                match part {
                    SubPart::Name(name) if !variables.is_some_and(|map| map.contains(name)) => {
                        visit(Reference::dotted(name, node.origin));
                    }
                    _ => {}
                }
            }
            children(argument, visit);
        }
        _ => children(node, visit),
    }
}

fn children<'a>(node: &'a Node, visit: &mut dyn FnMut(Reference<'a>)) {
    match &node.kind {
        NodeKind::List(list) => list.iter().for_each(|child| visit_references(child, visit)),
        NodeKind::Map(map) => map
            .iter()
            .for_each(|(_, child)| visit_references(child, visit)),
        _ => {}
    }
}

fn get_att(argument: &Node, origin: Origin) -> Option<Reference<'_>> {
    match &argument.kind {
        NodeKind::String(text) => Some(Reference::dotted(text, origin)),
        NodeKind::List(list) => match list.as_slice() {
            [id, attribute] => Some(Reference::new(id.as_str()?, attribute.as_str(), origin)),
            _ => None,
        },
        _ => None,
    }
}

fn sub_arguments(argument: &Node) -> (Option<&str>, Option<&Map>) {
    match &argument.kind {
        NodeKind::String(text) => (Some(text), None),
        NodeKind::List(list) => (
            list.first().and_then(Node::as_str),
            list.get(1).and_then(Node::as_map),
        ),
        _ => (None, None),
    }
}

/// Replaces references below `node`: where `replace` gives a tree, it stands instead of the reference.
///
/// Inside `Fn::Sub` a replacement that is itself a reference stays in the text; anything else becomes a variable.
pub fn rewrite_references(node: &mut Node, replace: &mut dyn FnMut(Reference<'_>) -> Option<Node>) {
    let replacement = match node.intrinsic() {
        Some(("Ref", argument)) => argument
            .as_str()
            .and_then(|name| replace(Reference::new(name, None, node.origin))),
        Some(("Fn::GetAtt", argument)) => get_att(argument, node.origin).and_then(&mut *replace),
        Some(("Fn::Sub", argument)) => rewritten_sub(argument, node.origin, replace),
        _ => None,
    };
    if let Some(replacement) = replacement {
        *node = replacement.located(node.origin);
        return;
    }
    match &mut node.kind {
        NodeKind::List(list) => list
            .iter_mut()
            .for_each(|child| rewrite_references(child, replace)),
        NodeKind::Map(map) => map
            .iter_mut()
            .for_each(|(_, child)| rewrite_references(child, replace)),
        _ => {}
    }
}

fn rewritten_sub(
    argument: &Node,
    origin: Origin,
    replace: &mut dyn FnMut(Reference<'_>) -> Option<Node>,
) -> Option<Node> {
    let (text, variables) = sub_arguments(argument);
    let mut variables = variables.cloned().unwrap_or_default();
    for (_, value) in variables.iter_mut() {
        rewrite_references(value, replace);
    }
    let mut rewritten = super::text::SubText::with_variables(variables);
    for part in sub_parts(text?) {
        match part {
            SubPart::Text(raw) => rewritten.push_raw(raw),
            SubPart::Name(name) if rewritten.has_variable(name) => {
                rewritten.push_raw(&format!("${{{name}}}"));
            }
            SubPart::Name(name) => match replace(Reference::dotted(name, origin)) {
                Some(node) => rewritten.push_node(&node),
                None => rewritten.push_raw(&format!("${{{name}}}")),
            },
        }
    }
    Some(rewritten.into_sub().at(origin))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(node: &Node) -> Vec<String> {
        let mut found = Vec::new();
        visit_references(node, &mut |reference| {
            let stack = reference
                .stack
                .map(|stack| format!("{stack}/"))
                .unwrap_or_default();
            let attribute = reference
                .attribute
                .map(|attribute| format!(".{attribute}"))
                .unwrap_or_default();
            found.push(format!("{stack}{}{attribute}", reference.id));
        });
        found
    }

    #[test]
    fn references_are_found_wherever_cloudformation_looks() {
        let sub = Node::map([(
            "Fn::Sub",
            Node::list([
                Node::from("${A} ${B.Arn} ${!C} ${D} ${"),
                Node::map([("D", Node::map([("Fn::GetAtt", "net/E.Arn")]))]),
            ]),
        )]);
        assert_eq!(names(&sub), ["A", "B.Arn", "net/E.Arn"]);
    }

    #[test]
    fn a_reference_inside_text_is_replaced_by_a_variable() {
        let mut node = Node::map([("Fn::Sub", "x ${net/E.Arn} ${A}")]);
        rewrite_references(&mut node, &mut |reference| {
            reference
                .stack
                .map(|stack| Node::map([("Fn::ImportValue", format!("{stack}:EArn"))]))
        });
        let expected = serde_json::json!({
            "Fn::Sub": ["x ${Value1} ${A}", { "Value1": { "Fn::ImportValue": "net:EArn" } }]
        });
        assert_eq!(node, Node::from(expected));
    }
}
