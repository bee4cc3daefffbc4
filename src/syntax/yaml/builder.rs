//! The tree while it grows: a stack of lists and mappings that are still open.

use std::collections::BTreeSet;

use granit_parser::{Event, ScalarStyle, Span, Tag};

use super::anchor::{Anchors, Refused};
use super::tag::{self, Kind, Meaning};
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::{
    Alias, MAX_DEPTH, MAX_DIAGNOSTICS, Reuse, duplicate, place, report, scalar, too_deep,
};
use crate::value::{FileId, Map, Node, NodeKind, Origin};

/// Puts the tree together, event by event.
pub(super) struct Builder<'a> {
    file: FileId,
    text: &'a str,
    anchors: Anchors,
    over_budget: bool,
    open: Vec<Open>,
    /// Where the last value ended: a block list or mapping ends with its last value, not at the next token.
    last_end: usize,
    pub(super) root: Option<Node>,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) reuse: Reuse,
}

/// A list or a mapping that is not closed yet.
struct Open {
    start: usize,
    flow: bool,
    anchor: usize,
    tag: Option<Meaning>,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    Map {
        map: Map,
        key: Option<Key>,
        /// Keys that came by a merge, which a written key replaces.
        merged: BTreeSet<String>,
        merges: bool,
    },
}

enum Key {
    Name(String, Origin),
    /// `<<`
    Merge(Origin),
    /// Something that cannot be a key; its value is dropped.
    Unusable,
}

/// A scalar of the text.
struct Scalar<'a> {
    value: &'a str,
    style: ScalarStyle,
    start: usize,
    end: usize,
}

impl<'a> Builder<'a> {
    pub(super) fn new(file: FileId, text: &'a str, used_anchors: BTreeSet<usize>) -> Self {
        Self {
            file,
            text,
            anchors: Anchors::new(used_anchors),
            over_budget: false,
            open: Vec::new(),
            last_end: 0,
            root: None,
            diagnostics: Vec::new(),
            reuse: Reuse::default(),
        }
    }

    /// Takes the next event; an error means that nothing more can be read.
    pub(super) fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Box<Diagnostic>> {
        let range = span.byte_range().unwrap_or_default();
        match event {
            Event::Scalar(value, style, anchor, tag) => {
                let tag = self.meaning(tag.as_deref(), span);
                let scalar = self.trimmed(&value, style, range);
                self.scalar(&scalar, anchor, tag);
            }
            Event::SequenceStart(_, anchor, tag) => {
                let tag = self.meaning(tag.as_deref(), span);
                self.push(range, anchor, tag, Content::List(Vec::new()))?;
            }
            Event::MappingStart(_, anchor, tag) => {
                let tag = self.meaning(tag.as_deref(), span);
                let content = Content::Map {
                    map: Map::new(),
                    key: None,
                    merged: BTreeSet::new(),
                    merges: false,
                };
                self.push(range, anchor, tag, content)?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(range.end),
            Event::Alias(id) => self.alias(id, range.start, range.end),
            Event::UnresolvedAlias(name) => {
                let message = format!("the alias `*{name}` names no anchor before it");
                let help = format!("put text that begins with `*` in quotes: \"*{name}\"");
                self.problem(range.start, range.end, message, Some(help));
                self.finished(Node::default(), range.start, range.end);
            }
            _ => {}
        }
        Ok(())
    }

    fn place(&self, start: usize, end: usize) -> Origin {
        place(self.file, start, end)
    }

    fn problem(&mut self, start: usize, end: usize, message: String, help: Option<String>) {
        let mut diagnostic =
            Diagnostic::error(Code::SYNTAX, message).at(self.place(start, end), "");
        diagnostic.help.extend(help);
        report(&mut self.diagnostics, diagnostic);
    }

    fn meaning(&mut self, tag: Option<&Tag>, span: Span) -> Option<Meaning> {
        let tag = tag?;
        let range = span
            .tag_span()
            .or(Some(span))
            .and_then(|span| span.byte_range())
            .unwrap_or_default();
        let kind = tag::kind(tag);
        if let Kind::Unknown(written) = &kind {
            let message = format!("CloudFormation does not read the tag `{written}`");
            self.problem(range.start, range.end, message, None);
        }
        Some(Meaning {
            kind,
            start: range.start,
            origin: self.place(range.start, range.end),
        })
    }

    /// A block scalar without the lines after it, and without the line break that the text does not have.
    fn trimmed<'v>(
        &self,
        value: &'v str,
        style: ScalarStyle,
        range: std::ops::Range<usize>,
    ) -> Scalar<'v> {
        let mut scalar = Scalar {
            value,
            style,
            start: range.start,
            end: range.end,
        };
        if !matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
            return scalar;
        }
        let written = self.text.get(range).unwrap_or_default();
        scalar.end = scalar.start + written.trim_end().len();
        let last_line = written.rsplit('\n').next().unwrap_or_default();
        let breaks_off = written.len() + scalar.start == self.text.len();
        if breaks_off && !last_line.trim().is_empty() {
            scalar.value = value.strip_suffix('\n').unwrap_or(value);
        }
        scalar
    }

    fn push(
        &mut self,
        range: std::ops::Range<usize>,
        anchor: usize,
        tag: Option<Meaning>,
        content: Content,
    ) -> Result<(), Box<Diagnostic>> {
        if self.open.len() == MAX_DEPTH {
            return Err(Box::new(too_deep(self.file, range.start)));
        }
        self.last_end = range.start;
        self.open.push(Open {
            start: range.start,
            flow: range.end > range.start,
            anchor,
            tag,
            content,
        });
        Ok(())
    }

    fn close(&mut self, end: usize) {
        let Some(open) = self.open.pop() else {
            return;
        };
        let end = if open.flow {
            end.max(open.start)
        } else {
            self.last_end.max(open.start)
        };
        let place = self.place(open.start, end);
        let kind = match open.content {
            Content::List(list) => NodeKind::List(list),
            Content::Map { map, merges, .. } => {
                if merges && self.reuse.merges.len() < MAX_DIAGNOSTICS {
                    self.reuse.merges.push(place);
                }
                NodeKind::Map(map)
            }
        };
        let node = Node::new(kind).at(place);
        match open.tag {
            Some(Meaning {
                kind: Kind::Function(name),
                start,
                origin,
            }) => {
                let node = tag::call(name, origin, node, self.place(start, end));
                self.value(node, open.anchor, start, end);
            }
            _ => self.value(node, open.anchor, open.start, end),
        }
    }

    fn scalar(&mut self, scalar: &Scalar<'_>, anchor: usize, tag: Option<Meaning>) {
        if let Some(Content::Map { key, .. }) = self.open.last_mut().map(|open| &mut open.content)
            && key.is_none()
        {
            let origin = place(self.file, scalar.start, scalar.end);
            let plain = matches!(scalar.style, ScalarStyle::Plain) && tag.is_none();
            let empty = scalar.start == scalar.end && plain;
            let null = plain && matches!(scalar::resolve(scalar.value), NodeKind::Null);
            let name = if empty { "" } else { scalar.value };
            *key = Some(if plain && name == "<<" {
                Key::Merge(origin)
            } else {
                Key::Name(name.to_owned(), origin)
            });
            self.last_end = scalar.end;
            let name = Node::from(name).at(origin);
            self.key_written(&name, anchor, tag.as_ref());
            if empty || null {
                let what = if empty { "empty" } else { "null" };
                self.problem(
                    scalar.start,
                    scalar.end,
                    format!("a key is {what}"),
                    (!empty).then(|| format!("put `{}` in quotes", scalar.value)),
                );
            }
            return;
        }
        let origin = self.place(scalar.start, scalar.end);
        let text = || Node::from(scalar.value).at(origin);
        let (node, start) = match tag {
            None => (self.untagged(scalar).at(origin), scalar.start),
            Some(tag) => match tag.kind {
                Kind::Function(name) => {
                    let argument = if name == "Fn::GetAtt" {
                        self.attribute(scalar)
                    } else {
                        text()
                    };
                    let whole = self.place(tag.start, scalar.end);
                    (tag::call(name, tag.origin, argument, whole), tag.start)
                }
                Kind::Core => (
                    Node::new(scalar::resolve(scalar.value)).at(origin),
                    scalar.start,
                ),
                Kind::Text | Kind::Unknown(_) => (text(), scalar.start),
            },
        };
        self.value(node, anchor, start, scalar.end);
    }

    fn untagged(&self, scalar: &Scalar<'_>) -> Node {
        if !matches!(scalar.style, ScalarStyle::Plain) {
            Node::from(scalar.value)
        } else if scalar.start == scalar.end {
            Node::default()
        } else {
            Node::new(scalar::resolve(scalar.value))
        }
    }

    /// `Id.Attribute` as a list of the two, each with its own place.
    fn attribute(&self, scalar: &Scalar<'_>) -> Node {
        let whole = self.place(scalar.start, scalar.end);
        let written = self.text.get(scalar.start..scalar.end);
        let exact = written == Some(scalar.value);
        let Some((id, attribute)) = scalar.value.split_once('.') else {
            return Node::list([Node::from(scalar.value).at(whole)]).at(whole);
        };
        let (first, second) = if exact {
            let dot = scalar.start + id.len();
            (
                self.place(scalar.start, dot),
                self.place(dot + 1, scalar.end),
            )
        } else {
            (whole, whole)
        };
        Node::list([Node::from(id).at(first), Node::from(attribute).at(second)]).at(whole)
    }

    fn key_written(&mut self, name: &Node, anchor: usize, tag: Option<&Meaning>) {
        if anchor != 0 {
            self.anchors.keep(anchor, name);
        }
        let Origin::Document(span) = name.origin else {
            return;
        };
        if let Some(Meaning {
            kind: Kind::Function(_),
            start,
            ..
        }) = tag
        {
            let message = "a key cannot be an intrinsic function".to_owned();
            self.problem(*start, span.end as usize, message, None);
        }
    }

    fn alias(&mut self, id: usize, start: usize, end: usize) {
        if self.reuse.aliases.len() < MAX_DIAGNOSTICS {
            let written = self.text.get(start..end).unwrap_or_default();
            self.reuse.aliases.push(Alias {
                name: written.trim_start_matches('*').to_owned(),
                origin: self.place(start, end),
            });
        }
        let node = match self.anchors.copy(id, self.open.len()) {
            Ok(node) => node,
            Err(refused) => {
                self.refuse(&refused, start, end);
                Node::default().at(self.place(start, end))
            }
        };
        self.finished(node, start, end);
    }

    fn refuse(&mut self, refused: &Refused, start: usize, end: usize) {
        match refused {
            Refused::Circular => {
                let message = "an alias stands inside of what it stands for".to_owned();
                self.problem(start, end, message, None);
            }
            Refused::Depth => {
                let diagnostic = too_deep(self.file, start);
                report(&mut self.diagnostics, diagnostic);
            }
            Refused::Budget if self.over_budget => {}
            Refused::Budget => {
                self.over_budget = true;
                let message = "aliases stand for more than 100000 values".to_owned();
                self.problem(start, end, message, None);
            }
        }
    }

    fn value(&mut self, node: Node, anchor: usize, start: usize, end: usize) {
        if anchor != 0 {
            self.anchors.keep(anchor, &node);
        }
        self.finished(node, start, end);
    }

    /// Puts a finished node where it belongs.
    fn finished(&mut self, node: Node, start: usize, end: usize) {
        self.last_end = end;
        let here = self.place(start, end);
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return;
        };
        match &mut open.content {
            Content::List(list) => list.push(node),
            Content::Map {
                map,
                key,
                merged,
                merges,
            } => match key.take() {
                None => {
                    let (usable, problem) = as_key(&node, here);
                    *key = Some(usable);
                    if let Some(problem) = problem {
                        report(&mut self.diagnostics, problem);
                    }
                }
                Some(Key::Unusable) => {}
                Some(Key::Merge(origin)) => {
                    *merges = true;
                    if !merge(map, merged, node) {
                        let diagnostic = Diagnostic::error(
                            Code::SYNTAX,
                            "`<<` takes a mapping or a list of mappings",
                        );
                        report(&mut self.diagnostics, diagnostic.at(origin, ""));
                    }
                }
                Some(Key::Name(name, origin)) => {
                    if merged.remove(&name) {
                        map.insert_at(name, origin, node);
                    } else {
                        duplicate::insert(map, name, origin, node, &mut self.diagnostics);
                    }
                }
            },
        }
    }
}

/// A value that stands where a key is wanted: a copy of some scalar, or a mistake.
fn as_key(node: &Node, origin: Origin) -> (Key, Option<Diagnostic>) {
    let name = match &node.kind {
        NodeKind::String(text) => text.clone(),
        NodeKind::Bool(value) => value.to_string(),
        NodeKind::Number(number) => number.to_string(),
        _ => {
            let message = format!("{} cannot be a key", node.kind_name());
            let problem = Diagnostic::error(Code::SYNTAX, message)
                .at(origin, "")
                .help("put text that begins with `{` or `[` in quotes");
            return (Key::Unusable, Some(problem));
        }
    };
    (Key::Name(name, origin), None)
}

/// Adds the pairs that `map` does not have yet; whether `node` had any to give.
fn merge(map: &mut Map, merged: &mut BTreeSet<String>, node: Node) -> bool {
    match node.kind {
        NodeKind::Map(pairs) => {
            for (key, entry) in pairs {
                if !map.contains(&key) {
                    merged.insert(key.clone());
                    map.insert_at(key, entry.key_origin, entry.value);
                }
            }
            true
        }
        NodeKind::List(list) => {
            let all_maps = list.iter().all(|node| node.as_map().is_some());
            all_maps && list.into_iter().all(|node| merge(map, merged, node))
        }
        _ => false,
    }
}
