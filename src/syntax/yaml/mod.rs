//! YAML events to a tree.
//!
//! The parser underneath gives events with byte ranges; everything that gives them a meaning is here: [`builder`] puts the
//! tree together, [`anchor`] holds what aliases stand for, [`tag`] knows the tags.

mod anchor;
mod builder;
mod tag;

use std::ops::Range;

use granit_parser::{ErrorKind, Event, Parser, ScanError};

use super::{Document, character_end, empty, place, too_deep};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::FileId;
use builder::Builder;

/// Reads the one YAML document of a text.
pub(super) fn read(file: FileId, text: &str) -> Document {
    let mut builder = Builder::new(file, text, anchor::used(text));
    let mut documents = 0;
    for event in events(text) {
        match event {
            Err(error) => {
                builder.diagnostics.push(unreadable(file, text, &error));
                return Document {
                    root: None,
                    diagnostics: builder.diagnostics,
                    reuse: builder.reuse,
                };
            }
            Ok((Event::DocumentStart(..), span)) => {
                documents += 1;
                if documents > 1 {
                    let range = span.byte_range().unwrap_or_default();
                    let diagnostic =
                        Diagnostic::error(Code::SYNTAX, "the text has several documents")
                            .at(
                                place(file, range.start, range.end),
                                "the second begins here",
                            )
                            .help("put each of them into a file of its own");
                    builder.diagnostics.push(diagnostic);
                    break;
                }
            }
            Ok((event, span)) => {
                if let Err(fatal) = builder.event(event, span) {
                    builder.diagnostics.push(*fatal);
                    return Document {
                        root: None,
                        diagnostics: builder.diagnostics,
                        reuse: builder.reuse,
                    };
                }
            }
        }
    }
    if documents == 0 {
        builder.diagnostics.push(empty(file));
    }
    Document {
        root: builder.root,
        diagnostics: builder.diagnostics,
        reuse: builder.reuse,
    }
}

/// The events of a text; an alias without an anchor is one of them, not the end.
fn events(text: &str) -> impl Iterator<Item = Result<(Event<'_>, granit_parser::Span), ScanError>> {
    let options = granit_parser::options! {
        emit_comments: false,
        emit_unresolved_aliases: true,
        simple_key_max_lookahead: 16 * 1024,
    };
    Parser::new_from_str_with_options(text, options)
}

/// How many comments in a row are read: they are kept until the next key.
const MAX_COMMENTS_IN_A_ROW: usize = 64 * 1024;

/// The comments of a text as byte ranges. They are read apart, because few texts are asked for them.
pub(super) fn comments(text: &str) -> impl Iterator<Item = Range<usize>> {
    let options = granit_parser::options! {
        emit_comments: true,
        max_buffered_comment_events: MAX_COMMENTS_IN_A_ROW,
        emit_unresolved_aliases: true,
        simple_key_max_lookahead: 16 * 1024,
    };
    Parser::new_from_str_with_options(text, options)
        .map_while(Result::ok)
        .filter(|(event, _)| matches!(event, Event::Comment(..)))
        .filter_map(|(_, span)| span.byte_range())
}

/// Why the parser could not go on, and what people mostly meant when they wrote it.
fn unreadable(file: FileId, text: &str, error: &ScanError) -> Diagnostic {
    let mut at = error.marker().byte_offset().unwrap_or(0).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    if matches!(error.kind(), ErrorKind::RecursionLimitExceeded) {
        return too_deep(file, at);
    }
    let diagnostic = Diagnostic::error(Code::SYNTAX, error.info())
        .at(place(file, at, character_end(text, at)), "");
    let line_start = text
        .get(..at)
        .and_then(|before| before.rfind('\n'))
        .map_or(0, |newline| newline + 1);
    let indent = text.get(line_start..).unwrap_or_default();
    let indent_end = indent
        .find(|c: char| c != ' ' && c != '\t')
        .unwrap_or(indent.len());
    if indent
        .get(..indent_end)
        .is_some_and(|indent| indent.contains('\t'))
    {
        return diagnostic.help("YAML is indented with spaces, never with tabs");
    }
    match text.get(at..).and_then(|rest| rest.chars().next()) {
        Some(special @ ('*' | '&' | '%' | '@' | '`' | '{' | '[' | '}' | ']' | '|' | '>')) => {
            diagnostic.help(format!("put text that begins with `{special}` in quotes"))
        }
        Some(':') => diagnostic.help("put text that contains `: ` in quotes"),
        _ => diagnostic,
    }
}
