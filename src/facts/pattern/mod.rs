//! The patterns of the resource schemas, and those that a user writes.
//!
//! A pattern is translated once, into a flat row of words that is read in place: for the schemas when the database is built,
//! for a user's own when it is read. To match needs no compilation, and takes steps in proportion to the text times the
//! program: no pattern and no text makes it slow.
//!
//! # What a pattern means
//!
//! The reference is Python's `regex` module, `search`, because the schemas' patterns are tested with it:
//!
//! - A pattern may match anywhere, unless it is anchored. `$` also holds before a newline that is the last character, `\Z`
//!   only at the end. A flag such as `(?i)` holds for the rest of its group.
//! - `\w`, `\d`, `\s`, `\b` and `(?i)` are ASCII, as in Java and ECMAScript with which the services evaluate the patterns;
//!   `\p{..}` is Unicode.
//! - A back-reference matches whatever its group could match. That is wider: a value may pass that the service rejects.
//! - What would need backtracking (atomic groups, possessive quantifiers, recursion), what no engine understands and what
//!   would become too large is [`Untranslatable`]. Nothing may be reported on the word of such a pattern.
//!
//! A way of writing that Java reads otherwise (`[a&&b]`, a pair of surrogate escapes) is read as Python does.

mod automaton;
mod class;
mod emit;
mod escape;
mod instruction;
mod scanner;
mod sequence;
#[cfg(test)]
mod tests;
mod tree;

use std::fmt;

use super::words::{Words, to_bytes};
use automaton::Budget;
pub use class::Classes;
use emit::Part;

/// A longer text is not looked at: no template may be as long.
pub const LONGEST_TEXT: usize = 1 << 20;

/// The most steps of one match. Only a large program and a long text together come near it.
const MOST_STEPS: usize = 1 << 25;

/// Why a pattern has no translation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Untranslatable {
    /// Something that we do not translate.
    Unsupported(&'static str),
    /// What the parser says.
    Rejected(String),
    /// The program would be too large.
    TooLarge,
}

impl fmt::Display for Untranslatable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Untranslatable::Unsupported(what) => f.write_str(what),
            Untranslatable::Rejected(cause) => f.write_str(cause),
            Untranslatable::TooLarge => f.write_str("a pattern that is too large"),
        }
    }
}

impl std::error::Error for Untranslatable {}

/// Translates a pattern into the words of a [`Program`]; its classes are added to `classes`.
///
/// # Errors
///
/// When the pattern is malformed, uses what we do not translate, or is too large.
pub fn translate(pattern: &str, classes: &mut Classes) -> Result<Vec<u32>, Untranslatable> {
    let normalized = scanner::normalize(pattern)?;
    let assertions = &normalized.assertions;
    let mut parts = Vec::with_capacity(assertions.len() + 1);
    for assertion in assertions {
        parts.push(Part {
            node: tree::parse(&assertion.body, assertions)?,
            backwards: !assertion.behind,
        });
    }
    parts.push(Part {
        node: tree::parse(&normalized.main, assertions)?,
        backwards: false,
    });
    emit::program(&parts, classes)
}

/// A translated pattern, read in place.
#[derive(Clone, Copy, Debug)]
pub struct Program<'a> {
    words: Words<'a>,
    classes: Words<'a>,
}

impl<'a> Program<'a> {
    /// The program of `words`, whose classes are in the table `classes`.
    pub fn new(words: Words<'a>, classes: Words<'a>) -> Self {
        Program { words, classes }
    }

    /// Whether the pattern matches somewhere in `text`. `None` is no judgement: the program is damaged, or the text is longer
    /// than [`LONGEST_TEXT`] or too long for a program of this size.
    pub fn is_match(&self, text: &str) -> Option<bool> {
        self.is_match_within(text, &mut Budget::new(MOST_STEPS))
    }

    fn is_match_within(&self, text: &str, budget: &mut Budget) -> Option<bool> {
        if text.len() > LONGEST_TEXT {
            return None;
        }
        match self.words.get(0)? {
            emit::SEQUENCE => sequence::is_match(self.words, self.classes, 1, text),
            _ => automaton::is_match(self.words, self.classes, text, budget),
        }
    }
}

/// A pattern that was translated at run time, with its own classes.
#[derive(Clone, Debug)]
pub struct Pattern {
    words: Vec<u8>,
    classes: Vec<u8>,
}

impl Pattern {
    /// Translates `text`.
    ///
    /// # Errors
    ///
    /// Those of [`translate`].
    pub fn new(text: &str) -> Result<Self, Untranslatable> {
        let mut classes = Classes::default();
        let words = translate(text, &mut classes)?;
        Ok(Pattern {
            words: to_bytes(&words),
            classes: classes.to_bytes(),
        })
    }

    /// As [`Program::is_match`].
    pub fn is_match(&self, text: &str) -> Option<bool> {
        Program::new(Words::new(&self.words), Words::new(&self.classes)).is_match(text)
    }
}
