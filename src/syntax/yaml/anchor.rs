//! Anchors: what aliases stand for, and how much they may.

use std::collections::{BTreeMap, BTreeSet};

use granit_parser::Event;

use crate::syntax::MAX_DEPTH;
use crate::value::{Node, NodeKind};

/// How many nodes all copies of anchored values may have together.
const BUDGET: usize = 100_000;

/// So many bytes of text weigh as much as one node.
const BYTES_PER_NODE: usize = 32;

/// The anchors that some alias of the text names; other anchors need not be kept.
pub(super) fn used(text: &str) -> BTreeSet<usize> {
    if !(text.contains('&') && text.contains('*')) {
        return BTreeSet::new();
    }
    super::events(text)
        .map_while(Result::ok)
        .filter_map(|(event, _)| match event {
            Event::Alias(id) => Some(id),
            _ => None,
        })
        .collect()
}

/// The values of anchors by number.
pub(super) struct Anchors {
    used: BTreeSet<usize>,
    values: BTreeMap<usize, Anchored>,
    spent: usize,
}

struct Anchored {
    node: Node,
    weight: usize,
    height: usize,
}

/// Why an alias stands for nothing.
pub(super) enum Refused {
    /// It stands inside the value of its own anchor.
    Circular,
    /// The copies are too many or too large.
    Budget,
    /// The copy would stand too deep.
    Depth,
}

impl Anchors {
    pub(super) fn new(used: BTreeSet<usize>) -> Self {
        Self {
            used,
            values: BTreeMap::new(),
            spent: 0,
        }
    }

    /// Keeps the value of an anchor for its aliases.
    pub(super) fn keep(&mut self, id: usize, node: &Node) {
        if !self.used.contains(&id) {
            return;
        }
        let (weight, height) = measure(node);
        self.spent = self.spent.saturating_add(weight);
        if self.spent <= BUDGET {
            let node = node.clone();
            let anchored = Anchored {
                node,
                weight,
                height,
            };
            self.values.insert(id, anchored);
        }
    }

    /// A copy of what the anchor holds, to stand `depth` deep.
    pub(super) fn copy(&mut self, id: usize, depth: usize) -> Result<Node, Refused> {
        let Some(anchored) = self.values.get(&id) else {
            return Err(if self.spent > BUDGET {
                Refused::Budget
            } else {
                Refused::Circular
            });
        };
        if depth + anchored.height > MAX_DEPTH {
            return Err(Refused::Depth);
        }
        self.spent = self.spent.saturating_add(anchored.weight);
        if self.spent > BUDGET {
            return Err(Refused::Budget);
        }
        Ok(anchored.node.clone())
    }
}

/// The weight of a node with all below it, and how many lists and mappings stand in each other there.
fn measure(node: &Node) -> (usize, usize) {
    let text = |text: &str| text.len() / BYTES_PER_NODE;
    let below = |children: &mut dyn Iterator<Item = (usize, usize)>| {
        let (weight, height) = children.fold((1, 0), |(weight, height), (more, deep)| {
            (weight + more, height.max(deep))
        });
        (weight, height + 1)
    };
    match &node.kind {
        NodeKind::List(list) => below(&mut list.iter().map(measure)),
        NodeKind::Map(map) => below(&mut map.iter().map(|(key, value)| {
            let (weight, height) = measure(value);
            (weight + text(key), height)
        })),
        NodeKind::String(value) => (1 + text(value), 0),
        NodeKind::Null | NodeKind::Bool(_) | NodeKind::Number(_) | NodeKind::Invalid(_) => (1, 0),
    }
}
