//! The short forms of intrinsic functions: `!Ref Orders` for `{"Ref": "Orders"}`.

use crate::value::{Node, NodeKind};

/// The key of the long form that belongs to a tag, given without its `!`.
pub(super) fn long_name(tag: &str) -> String {
    match tag {
        "Ref" | "Condition" => tag.to_owned(),
        other if other.starts_with("Fn::") => other.to_owned(),
        other => format!("Fn::{other}"),
    }
}

/// An intrinsic function as it is written with a tag.
pub(super) enum ShortForm<'a> {
    /// A tag before the argument as it is.
    Argument(&'a str, &'a Node),
    /// A tag before a text that stands for the argument.
    Text(&'a str, String),
}

/// The short form of a node, where CloudFormation takes it and it reads back as the same node.
pub(super) fn of(node: &Node) -> Option<ShortForm<'_>> {
    let (name, argument) = node.intrinsic()?;
    let tag = name.strip_prefix("Fn::").unwrap_or(name);
    let only_text = tag.len() == name.len();
    if tag.is_empty() || !tag.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    // `!Fn` would come back as `Fn::Fn`, but `!Ref` never as `Fn::Ref`.
    if long_name(tag) != name {
        return None;
    }
    match &argument.kind {
        NodeKind::String(_) => (tag != "GetAtt").then_some(ShortForm::Argument(tag, argument)),
        _ if only_text => None,
        NodeKind::List(list) => Some(match (tag, list.as_slice()) {
            ("GetAtt", [id, attribute]) => dotted(id, attribute)
                .map_or(ShortForm::Argument(tag, argument), |text| {
                    ShortForm::Text(tag, text)
                }),
            _ => ShortForm::Argument(tag, argument),
        }),
        // Two tags cannot stand before one value.
        NodeKind::Map(_) => of(argument)
            .is_none()
            .then_some(ShortForm::Argument(tag, argument)),
        _ => None,
    }
}

/// `Id.Attribute`, if splitting it at the first dot gives the two again.
fn dotted(id: &Node, attribute: &Node) -> Option<String> {
    let (id, attribute) = (id.as_str()?, attribute.as_str()?);
    let splits = !id.is_empty() && !id.contains('.') && !attribute.is_empty();
    splits.then(|| format!("{id}.{attribute}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has_short_form(name: &str, argument: Node) -> bool {
        of(&Node::map([(name, argument)])).is_some()
    }

    #[test]
    fn a_short_form_is_taken_only_where_it_reads_back() {
        assert!(has_short_form("Ref", Node::from("Orders")));
        assert!(has_short_form("Fn::GetAtt", Node::list(["a", "b"])));
        assert!(has_short_form("Fn::Transform", Node::map([("Name", "x")])));
        assert!(!has_short_form("Fn::GetAtt", Node::from("a.b")));
        assert!(!has_short_form("Fn::GetAZs", Node::default()));
        assert!(!has_short_form("Fn::ForEach::Loop", Node::list(["a"])));
        assert!(!has_short_form("Fn::Ref", Node::from("Orders")));
        let inner = Node::map([("Fn::Sub", "${A}")]);
        assert!(!has_short_form("Fn::Base64", inner));
    }
}
