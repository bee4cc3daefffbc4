//! What we say when something is wrong: a code, a message, the place, and the cure.
//!
//! A diagnostic is data. Nothing here prints: [`render`] turns diagnostics into text for whoever asked.

mod code;
pub mod render;

pub use code::{CODES, Code, CodeInfo};

use crate::value::{Origin, Problem};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Works, but is probably not what is wanted.
    Warning,
    /// Nothing is written while there is one.
    Error,
}

/// A place and what is to be said about it.
#[derive(Clone, Debug)]
pub struct Label {
    /// The place.
    pub origin: Origin,
    /// A few words under the marked text.
    pub text: String,
}

/// One finding.
///
/// Made from the three things it cannot be without, then refined:
///
/// ```
/// use formwork::diagnostic::{Code, Diagnostic};
/// use formwork::value::Origin;
///
/// let diagnostic = Diagnostic::error(Code::DUPLICATE_NAME, "`Orders` is defined twice")
///     .at(Origin::caller(), "defined again here")
///     .help("give one of the two another name");
/// assert_eq!(diagnostic.code.to_string(), "D101");
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Diagnostic {
    /// The rule that speaks.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong with which value: lower case, no full stop, no place.
    pub message: String,
    /// Where it is wrong.
    pub primary: Label,
    /// Other places that belong to it.
    pub related: Vec<Label>,
    /// What to do about it.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// Something that must be mended before anything is written.
    pub fn error(code: Code, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Error, message)
    }

    /// Something that works but deserves a look.
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Warning, message)
    }

    fn new(code: Code, severity: Severity, message: impl Into<String>) -> Self {
        Self {
            code,
            severity,
            message: message.into(),
            primary: Label {
                origin: Origin::Unknown,
                text: String::new(),
            },
            related: Vec::new(),
            help: Vec::new(),
        }
    }

    /// The place, and a few words to stand under it.
    pub fn at(mut self, origin: Origin, text: impl Into<String>) -> Self {
        self.primary = Label {
            origin,
            text: text.into(),
        };
        self
    }

    /// Another place that belongs to it.
    pub fn related(mut self, origin: Origin, text: impl Into<String>) -> Self {
        self.related.push(Label {
            origin,
            text: text.into(),
        });
        self
    }

    /// What to do about it.
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// What a definition could not be read as.
    pub fn from_problem(problem: Problem, label: impl Into<String>) -> Self {
        let code = Code::of_problem(&problem);
        let mut diagnostic = Self::error(code, problem.message).at(problem.origin, label);
        diagnostic.help.extend(problem.help);
        diagnostic
    }
}

/// The findings of a run, in the order in which they were made.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// None so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Whether there is an error among them.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// In the order in which they were made.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, more: I) {
        self.list.extend(more);
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}
