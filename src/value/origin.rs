//! Where a person wrote something: a Rust source line, or a place in a YAML or JSON document.

use std::panic::Location;
use std::sync::Arc;

/// Where a value comes from.
///
/// Small and `Copy`: documents are kept once in [`Sources`] and named here by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Origin {
    /// Nobody knows; a diagnostic with this origin shows no place.
    #[default]
    Unknown,
    /// The Rust source line of a builder call.
    Rust(&'static Location<'static>),
    /// A range of a document that was read.
    Document(Span),
}

impl Origin {
    /// The place of the caller.
    #[track_caller]
    pub fn caller() -> Self {
        Self::Rust(Location::caller())
    }

    /// This origin, or `other` where this one is unknown.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match self {
            Self::Unknown => other,
            known => known,
        }
    }
}

/// A byte range of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The document.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// The number of a document in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileId(u32);

impl FileId {
    pub(crate) fn index(self) -> u32 {
        self.0
    }

    pub(crate) fn from_index(index: u32) -> Self {
        Self(index)
    }
}

/// A document that was read: its name as the user knows it, and its text.
#[derive(Clone, Debug)]
pub struct Source {
    /// The path as it was given, with `/` between its parts.
    pub name: Arc<str>,
    /// The whole text.
    pub text: Arc<str>,
}

/// A line and a column, both counted from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// The documents of a run, by number.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
}

impl Sources {
    /// Keeps a document and returns its number.
    pub fn add(&mut self, name: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(Source {
            name: name.into(),
            text: text.into(),
        });
        id
    }

    /// The document with this number.
    pub fn get(&self, id: FileId) -> Option<&Source> {
        self.files.get(id.0 as usize)
    }

    /// Line and column of a byte offset.
    pub fn position(&self, id: FileId, offset: u32) -> Option<Position> {
        let text = &self.get(id)?.text;
        let mut end = (offset as usize).min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = text.get(..end)?;
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.get(line_start..)?.chars().count() + 1;
        Some(Position {
            line: u32::try_from(line).ok()?,
            column: u32::try_from(column).ok()?,
        })
    }
}

/// Where the lines of a text begin. Whoever asks for many places of one text looks them up here: each would otherwise be
/// counted from the beginning.
#[derive(Clone, Debug)]
pub struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// The lines of a text.
    pub fn of(text: &str) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            starts: std::iter::once(0).chain(ends).collect(),
        }
    }

    /// The line, counted from 1, in which a byte is.
    pub fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).max(1)
    }

    /// The first byte of a line, which is counted from 1.
    pub fn start(&self, line: usize) -> Option<usize> {
        self.starts.get(line.checked_sub(1)?).copied()
    }

    /// Line and column of a byte of the text whose lines these are.
    pub fn position(&self, text: &str, offset: u32) -> Position {
        let mut offset = (offset as usize).min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.line(offset);
        let before = self
            .start(line)
            .and_then(|start| text.get(start..offset))
            .unwrap_or_default();
        let narrow = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Position {
            line: narrow(line),
            column: narrow(before.chars().count() + 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_find_places_in_any_order() {
        let text = "ä: 1\nö: b\n";
        let lines = Lines::of(text);
        let place = |offset| {
            let position = lines.position(text, offset);
            (position.line, position.column)
        };
        assert_eq!(place(99), (3, 1));
        assert_eq!(place(8), (2, 2));
        assert_eq!(place(0), (1, 1));
        assert_eq!(place(1), (1, 1));
        assert_eq!(lines.start(2), Some(6));
        assert_eq!(lines.start(0), None);
    }

    #[test]
    fn positions_count_characters_not_bytes() {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", "ä: 1\nö: b\n");
        assert_eq!(
            sources.position(file, 8),
            Some(Position { line: 2, column: 2 })
        );
    }
}
