//! A template as text: reading it, and what is wrong with the text itself.

use super::selection::Selection;
use super::suppress::Comments;
use super::{Finding, Options, Validated, validate_written};
use crate::diagnostic::{Code, Diagnostic, Label};
use crate::facts::Facts;
use crate::syntax::{self, Document, Reuse};
use crate::value::{Map, Node, NodeKind, Origin, Source, Sources};

/// What only the text of a template tells.
#[derive(Debug)]
pub(super) struct Written<'s> {
    /// How many bytes it has.
    pub(super) size: usize,
    pub(super) reuse: Reuse,
    /// The comments that silence findings.
    pub(super) comments: Option<Comments<'s>>,
}

/// Everything that is wrong with a template as a text: with the text, or else with what it says; in the order of the
/// places. The text is kept in `sources`, where the findings point.
///
/// A comment `# formwork: ignore CODE, CODE: reason` silences what is found on its line or, where it stands alone, on the
/// next.
pub fn validate_text(
    sources: &mut Sources,
    name: &str,
    text: &str,
    facts: &Facts,
    options: &Options,
) -> Vec<Finding> {
    let document = syntax::read(sources, name, text);
    validate_document(sources, document, facts, options).findings
}

/// Everything that is wrong with a document that [`syntax::read`] read, as [`validate_text`] has it.
pub fn validate_document(
    sources: &Sources,
    document: Document,
    facts: &Facts,
    options: &Options,
) -> Validated {
    let root = if document.is_empty() {
        // Nothing written is a template without sections: what it lacks is told as of any other.
        let first = document.diagnostics.first();
        let origin = first.map_or(Origin::Unknown, |empty| empty.primary.origin);
        let origin = document.root.map_or(origin, |root| root.origin);
        Node::new(NodeKind::Map(Map::new())).at(origin)
    } else if document.diagnostics.is_empty() {
        document.root.unwrap_or_default()
    } else {
        return Validated {
            findings: of_text(document.diagnostics, options),
            suppressed: 0,
        };
    };
    let source = match root.origin {
        Origin::Document(span) => sources.get(span.file),
        _ => None,
    };
    let written = source.map(|source| Written {
        size: source.text.len(),
        reuse: document.reuse,
        comments: comments_of(source, root.origin),
    });
    validate_written(&root, written.as_ref(), facts, options)
}

/// The comments of the document that a tree was read of.
fn comments_of(source: &Source, root: Origin) -> Option<Comments<'_>> {
    let Origin::Document(span) = root else {
        return None;
    };
    Comments::may_be_in(&source.text).then(|| {
        let comments = syntax::comments(&source.name, &source.text);
        Comments::of(span.file, source, comments)
    })
}

/// What is wrong with a text is told under one code, whatever is selected; a key that is written twice at every place.
fn of_text(diagnostics: Vec<Diagnostic>, options: &Options) -> Vec<Finding> {
    let nothing = Node::default();
    if Selection::new(&nothing, options).is_ignored(Code::SYNTAX) {
        return Vec::new();
    }
    let mut findings: Vec<Finding> = Vec::new();
    for diagnostic in diagnostics {
        let repeated: Vec<Origin> = match diagnostic.code {
            Code::DUPLICATE_KEY => diagnostic
                .related
                .iter()
                .map(|label| label.origin)
                .collect(),
            _ => Vec::new(),
        };
        let message = diagnostic.message.clone();
        findings.push(finding(diagnostic));
        for origin in repeated {
            // A key that stands there three times is first written at one place.
            if !findings.iter().any(|known| known.origin == origin) {
                let first = Diagnostic::error(Code::SYNTAX, message.as_str());
                findings.push(finding(first.at(origin, "first written here")));
            }
        }
    }
    findings.sort_by_key(Finding::position);
    findings
}

fn finding(diagnostic: Diagnostic) -> Finding {
    let Label { origin, text } = diagnostic.primary;
    Finding {
        code: Code::SYNTAX,
        severity: diagnostic.severity,
        path: Vec::new(),
        place: text,
        origin,
        message: diagnostic.message,
        help: diagnostic.help.into_iter().next(),
        related: diagnostic.related,
        causes: Vec::new(),
    }
}
