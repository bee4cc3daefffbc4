//! From the tree to the words of a program.
//!
//! ```text
//! sequence:  1 · counters 0 · instructions
//! automaton: 0 | parts << 4 · for each part: flags | counters << 4 · length · instructions
//! ```
//!
//! An automaton has one part for each look-around, after those within it, and the pattern itself as its last part. The part
//! of a look-ahead is written backwards and run from the end of the text to its start: so one run finds all places at which
//! it holds. A sequence is the fast form of patterns such as `^arn:[a-z]+:[^:]{1,12}$`, in which each repetition can take
//! all that it gets, because nothing that follows could begin with what it takes.

use regex_syntax::hir::ClassUnicode;

use super::Untranslatable;
use super::class::Classes;
use super::instruction::{Condition, Instruction, OPERAND};
use super::tree::Node;

/// The first word of a program in the fast form.
pub(super) const SEQUENCE: u32 = 1;
/// The form is in the low bits of the first word, the number of parts above them.
pub(super) const FORM_BITS: u32 = 4;
/// The flag of a part that starts at the start of the text only.
pub(super) const ANCHORED: u32 = 1;
/// The flag of a part that runs from the end of the text to its start.
pub(super) const BACKWARDS: u32 = 2;

/// The most words of one part. The longest pattern of the schemas needs a fifth of it.
const MOST_WORDS: usize = 1 << 15;

/// How many items that may be absent a repetition is compared with, so that a long pattern is translated quickly.
const MOST_PASSED: usize = 16;

/// One part of an automaton.
pub(super) struct Part {
    pub(super) node: Node,
    pub(super) backwards: bool,
}

/// Writes a program whose last part is the pattern.
pub(super) fn program(parts: &[Part], classes: &mut Classes) -> Result<Vec<u32>, Untranslatable> {
    if let [part] = parts
        && let Some(items) = greedy_items(&part.node)
    {
        return sequence(items, classes);
    }
    let count = u32::try_from(parts.len()).map_err(|_| Untranslatable::TooLarge)?;
    if count > OPERAND {
        return Err(Untranslatable::TooLarge);
    }
    let mut words = vec![count << FORM_BITS];
    for part in parts {
        let mut emitter = Emitter::new(classes, part.backwards);
        emitter.emit(&part.node)?;
        emitter.push(Instruction::Accept)?;
        let anchored = if is_anchored(&part.node) && !part.backwards {
            ANCHORED
        } else {
            0
        };
        let backwards = if part.backwards { BACKWARDS } else { 0 };
        let length = u32::try_from(emitter.words.len()).map_err(|_| Untranslatable::TooLarge)?;
        words.extend([anchored | backwards | emitter.counters << FORM_BITS, length]);
        words.extend(emitter.words);
    }
    Ok(words)
}

/// Whether every match begins at the start of the text.
fn is_anchored(node: &Node) -> bool {
    match node {
        Node::Assert(Condition::Start) => true,
        Node::Sequence(nodes) => {
            let leading = nodes
                .iter()
                .take_while(|node| matches!(node, Node::Assert(_)));
            leading.clone().any(is_anchored) || nodes.get(leading.count()).is_some_and(is_anchored)
        }
        Node::Choice(nodes) => nodes.iter().all(is_anchored),
        Node::Repeat { node, min, .. } => *min > 0 && is_anchored(node),
        Node::Set(_) | Node::Assert(_) => false,
    }
}

/// One item of the fast form.
enum Item<'n> {
    Set(&'n ClassUnicode, u32, Option<u32>),
    Assert(Condition),
}

/// The items of `^items$` or `^items`, if each repetition may be greedy.
fn greedy_items(node: &Node) -> Option<Vec<Item<'_>>> {
    let Node::Sequence(nodes) = node else {
        return None;
    };
    let (Node::Assert(Condition::Start), rest) = nodes.split_first()? else {
        return None;
    };
    let mut items = Vec::with_capacity(rest.len());
    for (index, node) in rest.iter().enumerate() {
        items.push(match node {
            Node::Set(set) => Item::Set(set, 1, Some(1)),
            Node::Repeat { node, min, max } => match node.as_ref() {
                Node::Set(set) => Item::Set(set, *min, *max),
                _ => return None,
            },
            Node::Assert(condition @ (Condition::End | Condition::EndOrLastNewline))
                if index + 1 == rest.len() =>
            {
                Item::Assert(*condition)
            }
            _ => return None,
        });
    }
    let mut after: &[Item<'_>] = &items;
    while let Some((first, rest)) = after.split_first() {
        if !may_be_greedy(first, rest) {
            return None;
        }
        after = rest;
    }
    Some(items)
}

/// Whether nothing that `following` can begin with is in the set of a repetition of varying length.
fn may_be_greedy(item: &Item<'_>, following: &[Item<'_>]) -> bool {
    let Item::Set(set, min, max) = item else {
        return true;
    };
    if *max == Some(*min) {
        return true;
    }
    for (passed, item) in following.iter().enumerate() {
        let Item::Set(other, min, _) = item else {
            return true;
        };
        if passed == MOST_PASSED {
            return false;
        }
        let mut shared = (*set).clone();
        shared.intersect(other);
        if !shared.ranges().is_empty() {
            return false;
        }
        if *min > 0 {
            return true;
        }
    }
    true
}

fn sequence(items: Vec<Item<'_>>, classes: &mut Classes) -> Result<Vec<u32>, Untranslatable> {
    let mut emitter = Emitter::new(classes, false);
    emitter.words.push(SEQUENCE);
    for item in items {
        match item {
            Item::Set(set, 1, Some(1)) => emitter.set(set)?,
            Item::Set(set, 1, None) => {
                let class = emitter.class(set)?;
                emitter.push(Instruction::Loop(class))?;
            }
            Item::Set(set, min, max) => {
                let class = emitter.class(set)?;
                let counter = 0;
                emitter.push(Instruction::Repeat {
                    class,
                    min,
                    max,
                    counter,
                })?;
            }
            Item::Assert(condition) => emitter.push(Instruction::Assert(condition))?,
        }
    }
    emitter.push(Instruction::Accept)?;
    Ok(emitter.words)
}

struct Emitter<'c> {
    classes: &'c mut Classes,
    backwards: bool,
    words: Vec<u32>,
    counters: u32,
    /// Nodes visited, because a node may be repeated and yet emit nothing.
    visited: usize,
}

impl<'c> Emitter<'c> {
    fn new(classes: &'c mut Classes, backwards: bool) -> Self {
        Emitter {
            classes,
            backwards,
            words: Vec::new(),
            counters: 0,
            visited: 0,
        }
    }

    fn emit(&mut self, node: &Node) -> Result<(), Untranslatable> {
        self.visited += 1;
        if self.visited > MOST_WORDS {
            return Err(Untranslatable::TooLarge);
        }
        match node {
            Node::Set(set) => self.set(set),
            Node::Assert(condition) => self.push(Instruction::Assert(*condition)),
            Node::Sequence(nodes) if self.backwards => {
                nodes.iter().rev().try_for_each(|node| self.emit(node))
            }
            Node::Sequence(nodes) => nodes.iter().try_for_each(|node| self.emit(node)),
            Node::Choice(nodes) => self.choice(nodes),
            Node::Repeat { node, min, max } => match node.as_ref() {
                Node::Set(set) => self.repeated_set(set, *min, *max),
                node => self.repeated(node, *min, *max),
            },
        }
    }

    fn push(&mut self, instruction: Instruction) -> Result<(), Untranslatable> {
        instruction.write(&mut self.words);
        if self.words.len() > MOST_WORDS {
            return Err(Untranslatable::TooLarge);
        }
        Ok(())
    }

    fn class(&mut self, set: &ClassUnicode) -> Result<u32, Untranslatable> {
        let place = self.classes.intern(set);
        if place > OPERAND {
            return Err(Untranslatable::TooLarge);
        }
        Ok(place)
    }

    fn set(&mut self, set: &ClassUnicode) -> Result<(), Untranslatable> {
        match set.ranges() {
            [range] if range.start() == range.end() => {
                self.push(Instruction::Char(u32::from(range.start())))
            }
            _ => {
                let class = self.class(set)?;
                self.push(Instruction::Class(class))
            }
        }
    }

    /// One instruction, whatever the counts are.
    fn repeated_set(
        &mut self,
        set: &ClassUnicode,
        min: u32,
        max: Option<u32>,
    ) -> Result<(), Untranslatable> {
        if max == Some(0) {
            return Ok(());
        }
        let skip = if min == 0 { Some(self.split()?) } else { None };
        match (min.max(1), max) {
            (1, Some(1)) => self.set(set)?,
            (2, Some(2)) => {
                self.set(set)?;
                self.set(set)?;
            }
            (1, None) => {
                let class = self.class(set)?;
                self.push(Instruction::Loop(class))?;
            }
            (min, max) => {
                let class = self.class(set)?;
                let counter = self.counters;
                self.counters += 1;
                self.push(Instruction::Repeat {
                    class,
                    min,
                    max,
                    counter,
                })?;
            }
        }
        skip.into_iter().try_for_each(|skip| self.land(skip))
    }

    /// As many copies as the counts say.
    fn repeated(&mut self, node: &Node, min: u32, max: Option<u32>) -> Result<(), Untranslatable> {
        for _ in 1..min {
            self.emit(node)?;
        }
        let Some(max) = max else {
            let skip = if min == 0 { Some(self.split()?) } else { None };
            let again = self.here()?;
            self.emit(node)?;
            self.push(Instruction::Split(again))?;
            return skip.into_iter().try_for_each(|skip| self.land(skip));
        };
        if min > 0 {
            self.emit(node)?;
        }
        let mut skips = Vec::new();
        for _ in min..max {
            skips.push(self.split()?);
            self.emit(node)?;
        }
        skips.into_iter().try_for_each(|skip| self.land(skip))
    }

    fn choice(&mut self, nodes: &[Node]) -> Result<(), Untranslatable> {
        let Some((last, nodes)) = nodes.split_last() else {
            return Ok(());
        };
        let mut ends = Vec::new();
        for node in nodes {
            let other = self.split()?;
            self.emit(node)?;
            ends.push(self.words.len());
            self.push(Instruction::Jump(0))?;
            self.land(other)?;
        }
        self.emit(last)?;
        let end = self.here()?;
        for jump in ends {
            self.aim(jump, Instruction::Jump(end));
        }
        Ok(())
    }

    fn here(&self) -> Result<u32, Untranslatable> {
        u32::try_from(self.words.len()).map_err(|_| Untranslatable::TooLarge)
    }

    /// A split whose target comes later.
    fn split(&mut self) -> Result<usize, Untranslatable> {
        let at = self.words.len();
        self.push(Instruction::Split(0))?;
        Ok(at)
    }

    /// Lets the split at `split` go on here too.
    fn land(&mut self, split: usize) -> Result<(), Untranslatable> {
        let here = self.here()?;
        self.aim(split, Instruction::Split(here));
        Ok(())
    }

    fn aim(&mut self, at: usize, instruction: Instruction) {
        let mut words = Vec::new();
        instruction.write(&mut words);
        if let (Some(place), Some(word)) = (self.words.get_mut(at), words.first()) {
            *place = *word;
        }
    }
}
