//! What the tags of YAML and of CloudFormation do to a value.

use granit_parser::Tag;

use crate::syntax::short_form;
use crate::value::{Map, Node, NodeKind, Origin};

/// A tag and what it means.
pub(super) struct Meaning {
    pub(super) kind: Kind,
    /// The first byte of the tag.
    pub(super) start: usize,
    /// Where the tag stands.
    pub(super) origin: Origin,
}

/// What a tag means.
pub(super) enum Kind {
    /// A short-form intrinsic function, by the key of its long form.
    Function(String),
    /// `!!str` or `!`: text, whatever it looks like.
    Text,
    /// `!!int` and its like: what an unquoted scalar would be.
    Core,
    /// One that CloudFormation does not read, as it was written.
    Unknown(String),
}

/// What `tag` means.
pub(super) fn kind(tag: &Tag) -> Kind {
    let full = format!("{}{}", tag.handle(), tag.suffix());
    match full.strip_prefix("tag:yaml.org,2002:") {
        Some("str") => Kind::Text,
        Some("int" | "float" | "bool" | "null" | "map" | "seq") => Kind::Core,
        Some(_) => Kind::Unknown(tag.original()),
        None if full == "!" => Kind::Text,
        None if tag.handle() == "!" => Kind::Function(short_form::long_name(tag.suffix())),
        None => Kind::Unknown(tag.original()),
    }
}

/// The long form of a function with its argument.
pub(super) fn call(name: String, tag_origin: Origin, argument: Node, origin: Origin) -> Node {
    let mut map = Map::new();
    map.insert_at(name, tag_origin, argument);
    Node::new(NodeKind::Map(map)).at(origin)
}
