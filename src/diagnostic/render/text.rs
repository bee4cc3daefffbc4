//! Diagnostics for people, in the look of rustc: the place, the line, the mark, the cure.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::panic::Location;
use std::rc::Rc;
use std::sync::Arc;

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin as BarePlace, Renderer, Snippet,
};

use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::value::{FileId, Lines, Origin, Sources, Span};

/// More bytes than this are not shown together: the lines between two places that are far from each other, nor a line of a
/// text without line breaks. Each finding of a large file would otherwise cost as much as the file is long.
const MAX_SNIPPET: usize = 16 * 1024;

/// How the text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Whether it carries ANSI colours.
    pub color: bool,
    /// How many characters fit on a line; longer source lines are cut around the mark.
    pub width: usize,
}

impl Default for Style {
    /// No colour, 140 characters.
    fn default() -> Self {
        Self {
            color: false,
            width: 140,
        }
    }
}

/// Diagnostics with the lines they are about, a blank line between two of them.
///
/// The text of documents is in `sources`; `files` gives the text of a Rust source file by the path that the compiler
/// saw, and is asked at most once for each.
pub fn text<'a>(
    diagnostics: impl IntoIterator<Item = &'a Diagnostic>,
    sources: &Sources,
    files: &dyn Fn(&str) -> Option<String>,
    style: Style,
) -> String {
    let texts = Texts {
        sources,
        files,
        read: RefCell::default(),
        lines: RefCell::default(),
    };
    let renderer = if style.color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.term_width(style.width);
    let mut out = String::new();
    for diagnostic in diagnostics {
        if !out.is_empty() {
            out.push('\n');
        }
        let group = report(diagnostic, &texts);
        out.push_str(renderer.render(&[group]).trim_end());
        out.push('\n');
    }
    out
}

/// How many there are of each severity: `2 errors and 1 warning`; empty where there is none.
pub fn summary<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> String {
    let (mut errors, mut warnings, mut infos) = (0_usize, 0_usize, 0_usize);
    for diagnostic in diagnostics {
        match diagnostic.severity {
            Severity::Error => errors += 1,
            Severity::Warning => warnings += 1,
            Severity::Info => infos += 1,
        }
    }
    let parts: Vec<String> = [(errors, "error"), (warnings, "warning"), (infos, "note")]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}{}", if count == 1 { "" } else { "s" }))
        .collect();
    match parts.as_slice() {
        [rest @ .., last] if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => parts.concat(),
    }
}

/// One diagnostic as the renderer wants it.
fn report(diagnostic: &Diagnostic, texts: &Texts<'_>) -> Group<'static> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level
        .primary_title(harmless(&diagnostic.message))
        .id(diagnostic.code.as_str());
    let mut marked: Vec<MarkedFile> = Vec::new();
    let mut notes: Vec<String> = Vec::new();
    let mut elements: Vec<Element<'static>> = Vec::new();
    let primary = [(&diagnostic.primary, AnnotationKind::Primary)];
    let related = diagnostic
        .related
        .iter()
        .map(|label| (label, AnnotationKind::Context));
    for (label, kind) in primary.into_iter().chain(related) {
        let text = harmless(&label.text);
        match texts.place(label) {
            Some(Place::Marked { file, range }) => {
                let mark = Mark {
                    range,
                    label: harmless(&label.text),
                    kind,
                };
                add_mark(&mut marked, file, mark);
            }
            Some(Place::Bare { name, line, column }) if kind == AnnotationKind::Primary => {
                let place = BarePlace::path(name).line(line).char_column(column);
                elements.push(place.into());
                notes.extend(Some(text).filter(|text| !text.is_empty()));
            }
            Some(Place::Bare { name, line, column }) => {
                let text = if text.is_empty() { "see" } else { &text };
                notes.push(format!("{text}: {name}:{line}:{column}"));
            }
            None => notes.extend(Some(text).filter(|text| !text.is_empty())),
        }
    }
    elements.extend(marked.iter().map(MarkedFile::snippet));
    elements.extend(
        notes
            .into_iter()
            .map(|note| Level::NOTE.message(note).into()),
    );
    elements.extend(
        diagnostic
            .help
            .iter()
            .map(|help| Level::HELP.message(harmless(help)).into()),
    );
    title.elements(elements)
}

/// Text of a user without control characters, which a terminal would obey.
fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() && c != '\n' {
            out.extend(c.escape_debug());
        } else {
            out.push(c);
        }
    }
    out
}

/// Where a label stands.
enum Place {
    /// A range of a text that is at hand.
    Marked { file: File, range: Range<usize> },
    /// A place in a file that is not.
    Bare {
        name: String,
        line: usize,
        column: usize,
    },
}

/// A text with its name and its lines.
#[derive(Clone)]
struct File {
    name: Arc<str>,
    text: Arc<str>,
    lines: Rc<Lines>,
}

/// All texts that a place can be in.
struct Texts<'a> {
    sources: &'a Sources,
    files: &'a dyn Fn(&str) -> Option<String>,
    read: RefCell<BTreeMap<&'static str, Option<File>>>,
    /// The lines of the document in which the last place was: the places of a document mostly follow each other.
    lines: RefCell<Option<(FileId, Rc<Lines>)>>,
}

impl Texts<'_> {
    fn place(&self, label: &Label) -> Option<Place> {
        match label.origin {
            Origin::Unknown => None,
            Origin::Document(span) => self.in_document(span),
            Origin::Rust(location) => Some(self.in_rust(location)),
        }
    }

    fn in_document(&self, span: Span) -> Option<Place> {
        let source = self.sources.get(span.file)?;
        let start = boundary(&source.text, span.start as usize);
        let end = boundary(&source.text, span.end as usize);
        let end = end.max(start);
        let lines = self.lines_of(span.file, &source.text);
        let first = lines.start(lines.line(start)).unwrap_or(0);
        let behind = lines.start(lines.line(end) + 1);
        if behind.unwrap_or(source.text.len()) - first > MAX_SNIPPET {
            let position = lines.position(&source.text, span.start);
            return Some(Place::Bare {
                name: source.name.to_string(),
                line: position.line as usize,
                column: position.column as usize,
            });
        }
        let file = File {
            name: Arc::clone(&source.name),
            text: Arc::clone(&source.text),
            lines,
        };
        Some(Place::Marked {
            file,
            range: start..end,
        })
    }

    fn lines_of(&self, id: FileId, text: &str) -> Rc<Lines> {
        let mut last = self.lines.borrow_mut();
        match last.as_ref() {
            Some((known, lines)) if *known == id => Rc::clone(lines),
            _ => {
                let lines = Rc::new(Lines::of(text));
                *last = Some((id, Rc::clone(&lines)));
                lines
            }
        }
    }

    fn in_rust(&self, location: &'static Location<'static>) -> Place {
        let name = relative(location.file());
        let (line, column) = (location.line() as usize, location.column() as usize);
        let found = self.rust_file(location.file()).and_then(|file| {
            let range = name_at(&file, line, column)?;
            Some((file, range))
        });
        match found {
            Some((file, range)) => Place::Marked { file, range },
            None => Place::Bare { name, line, column },
        }
    }

    fn rust_file(&self, path: &'static str) -> Option<File> {
        let mut read = self.read.borrow_mut();
        let file = read.entry(path).or_insert_with(|| {
            let text = (self.files)(path)?;
            Some(File {
                name: relative(path).into(),
                lines: Rc::new(Lines::of(&text)),
                text: text.into(),
            })
        });
        file.clone()
    }
}

/// The nearest byte at or before `offset` where a character begins.
fn boundary(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A path of the compiler without the directories of this machine: a dependency is named from its own directory on.
fn relative(path: &str) -> String {
    let path = path.replace('\\', "/");
    let absolute = path.starts_with('/') || path.get(1..3) == Some(":/");
    if !absolute {
        return path;
    }
    let parts: Vec<&str> = path.split('/').collect();
    let source = parts.iter().rposition(|part| *part == "src");
    let first = source.map_or(parts.len().saturating_sub(1), |at| at.saturating_sub(1));
    parts.get(first..).unwrap_or_default().join("/")
}

/// The bytes of the name, such as `dead_letter` or `Queue::new`, that begins at a line and column.
fn name_at(file: &File, line: usize, column: usize) -> Option<Range<usize>> {
    let line_start = file.lines.start(line)?;
    let wanted = file.text.get(line_start..)?.lines().next()?;
    let visible = wanted.trim_end();
    let (offset, _) = visible.char_indices().nth(column.checked_sub(1)?)?;
    let rest = visible.get(offset..)?;
    let in_name = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let name = rest.find(|c| !in_name(c)).unwrap_or(rest.len());
    let name = rest.get(..name)?.trim_end_matches(':').len();
    let length = name.max(rest.chars().next().map_or(0, char::len_utf8));
    let start = line_start + offset;
    Some(start..start + length)
}

/// A part of a file with everything that is marked in it.
struct MarkedFile {
    file: File,
    marks: Vec<Mark>,
}

struct Mark {
    range: Range<usize>,
    label: String,
    kind: AnnotationKind,
}

fn add_mark(parts: &mut Vec<MarkedFile>, file: File, mark: Mark) {
    let fits = |part: &&mut MarkedFile| {
        let same = Arc::ptr_eq(&part.file.text, &file.text) && part.file.name == file.name;
        same && part.marks.iter().all(|other| {
            let start = other.range.start.min(mark.range.start);
            other.range.end.max(mark.range.end) - start <= MAX_SNIPPET
        })
    };
    match parts.iter_mut().find(fits) {
        Some(part) => part.marks.push(mark),
        None => parts.push(MarkedFile {
            file,
            marks: vec![mark],
        }),
    }
}

impl MarkedFile {
    /// The lines from the first mark to the last; the renderer leaves out those between.
    fn snippet(&self) -> Element<'static> {
        let text = &self.file.text;
        let first = self.marks.iter().map(|mark| mark.range.start).min();
        let first_line = self.file.lines.line(first.unwrap_or(0));
        let start = self.file.lines.start(first_line).unwrap_or(0);
        let last = self.marks.iter().map(|mark| mark.range.end).max();
        let last = last.unwrap_or(text.len());
        let after = text.get(last..).unwrap_or_default();
        let end = after.find('\n').map_or(text.len(), |at| last + at);
        let window = text.get(start..end).unwrap_or_default();
        // A carriage return would be drawn as a character of its own.
        let moved = |offset: usize| {
            let passed = text.get(start..offset).unwrap_or_default();
            passed.len() - passed.matches("\r\n").count()
        };
        let source = window.replace("\r\n", "\n");
        let source = source.strip_suffix('\r').unwrap_or(&source).to_owned();
        let annotations: Vec<Annotation<'static>> = self
            .marks
            .iter()
            .map(|mark| {
                let end = moved(mark.range.end).min(source.len());
                let annotation = mark.kind.span(moved(mark.range.start).min(end)..end);
                let label = Some(mark.label.clone()).filter(|label| !label.is_empty());
                annotation.label(label)
            })
            .collect();
        Snippet::source(source)
            .path(self.file.name.to_string())
            .line_start(first_line)
            .annotations(annotations)
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    const TEMPLATE: &str = "Queue:\n  Type: AWS::SQS::Queue\n  Size: 1\n";

    fn rendered(diagnostic: &Diagnostic, sources: &Sources) -> String {
        text([diagnostic], sources, &|_| None, Style::default())
    }

    /// The place of `part` in a document with this text.
    fn origin_of(sources: &mut Sources, name: &str, document: &str, part: &str) -> Origin {
        let file = sources.add(name, document);
        let start = document.find(part).unwrap();
        Origin::Document(Span {
            file,
            start: u32::try_from(start).unwrap(),
            end: u32::try_from(start + part.len()).unwrap(),
        })
    }

    fn error() -> Diagnostic {
        Diagnostic::error(Code::OUT_OF_BOUNDS, "1 is below the minimum of 5 for Size")
    }

    #[test]
    fn a_place_in_a_document_is_marked() {
        let mut sources = Sources::default();
        let origin = origin_of(&mut sources, "template.yaml", TEMPLATE, "Size");
        let diagnostic = error().at(origin, "resource `Orders`").help("take 5");
        let expected = "\
error[E3034]: 1 is below the minimum of 5 for Size
 --> template.yaml:3:3
  |
3 |   Size: 1
  |   ^^^^ resource `Orders`
  |
  = help: take 5
";
        assert_eq!(rendered(&diagnostic, &sources), expected);
    }

    #[test]
    fn two_places_of_one_file_stand_in_one_snippet() {
        let mut sources = Sources::default();
        let text = "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n";
        let first = origin_of(&mut sources, "twice.yaml", text, "a");
        let mut second = first;
        if let Origin::Document(span) = &mut second {
            (span.start, span.end) = (20, 21);
        }
        let diagnostic = Diagnostic::error(Code::DUPLICATE_KEY, "written twice")
            .at(second, "written again here")
            .related(first, "first written here");
        let expected = "\
error[D205]: written twice
 --> twice.yaml:5:1
  |
1 | a: 1
  | - first written here
...
5 | e: 5
  | ^ written again here
";
        assert_eq!(rendered(&diagnostic, &sources), expected);
    }

    #[test]
    fn places_of_two_files_stand_in_two_snippets() {
        let mut sources = Sources::default();
        let first = origin_of(&mut sources, "a.yaml", "stack: shop\n", "shop");
        let second = origin_of(&mut sources, "b.yaml", "x: 1\r\nstack: shop\r\n", "shop");
        let diagnostic = Diagnostic::warning(Code::DUPLICATE_STACK, "two stacks are named `shop`")
            .at(second, "and here")
            .related(first, "here");
        let expected = "\
warning[D106]: two stacks are named `shop`
 --> b.yaml:2:8
  |
2 | stack: shop
  |        ^^^^ and here
  |
 ::: a.yaml:1:8
  |
1 | stack: shop
  |        ---- here
";
        assert_eq!(rendered(&diagnostic, &sources), expected);
    }

    #[test]
    fn several_lines_are_bracketed() {
        let mut sources = Sources::default();
        let part = "Type: AWS::SQS::Queue\n  Size: 1";
        let origin = origin_of(&mut sources, "template.yaml", TEMPLATE, part);
        let expected = "\
error[E3034]: 1 is below the minimum of 5 for Size
 --> template.yaml:2:3
  |
2 | /   Type: AWS::SQS::Queue
3 | |   Size: 1
  | |_________^ this resource
";
        let diagnostic = error().at(origin, "this resource");
        assert_eq!(rendered(&diagnostic, &sources), expected);
    }

    #[test]
    fn a_place_in_rust_marks_the_name_that_was_called() {
        let origin = Origin::caller();
        let Origin::Rust(location) = origin else {
            panic!("the caller is in Rust");
        };
        let (line, column) = (location.line(), location.column());
        let asked = std::cell::Cell::new(0);
        let files = |_: &str| {
            asked.set(asked.get() + 1);
            let above = "\n".repeat(line as usize - 1);
            let indent = " ".repeat(column as usize - 1);
            Some(format!("{above}{indent}Queue::new(\"Orders\")\n"))
        };
        let diagnostic = error().at(origin, "resource `Orders`");
        let both = [&diagnostic, &diagnostic];
        let written = text(both, &Sources::default(), &files, Style::default());
        let gutter = " ".repeat(line.to_string().len());
        let indent = " ".repeat(column as usize - 1);
        let once = format!(
            "\
error[E3034]: 1 is below the minimum of 5 for Size
{gutter}--> src/diagnostic/render/text.rs:{line}:{column}
{gutter} |
{line} | {indent}Queue::new(\"Orders\")
{gutter} | {indent}^^^^^^^^^^ resource `Orders`
"
        );
        assert_eq!(written, format!("{once}\n{once}"));
        assert_eq!(asked.get(), 1);
    }

    #[test]
    fn a_place_in_rust_is_named_where_the_file_is_not_at_hand() {
        let origin = Origin::caller();
        let Origin::Rust(location) = origin else {
            panic!("the caller is in Rust");
        };
        let (line, column) = (location.line(), location.column());
        let diagnostic = error().at(origin, "resource `Orders`").help("take 5");
        let expected = format!(
            "\
error[E3034]: 1 is below the minimum of 5 for Size
--> src/diagnostic/render/text.rs:{line}:{column}
 = note: resource `Orders`
 = help: take 5
"
        );
        assert_eq!(rendered(&diagnostic, &Sources::default()), expected);
    }

    #[test]
    fn without_a_place_there_is_only_the_message() {
        let expected = "error[E3034]: 1 is below the minimum of 5 for Size\n";
        assert_eq!(rendered(&error(), &Sources::default()), expected);
    }

    #[test]
    fn a_range_outside_of_its_text_does_no_harm() {
        let mut sources = Sources::default();
        let mut origin = origin_of(&mut sources, "a.yaml", "ä", "");
        if let Origin::Document(span) = &mut origin {
            (span.start, span.end) = (1, 99);
        }
        assert!(rendered(&error().at(origin, "\u{1b}[31m"), &sources).contains("a.yaml:1:1"));
    }

    #[test]
    fn a_line_that_nobody_could_read_is_only_named() {
        let mut sources = Sources::default();
        let text = format!("a: 1\nb: \"{}\"\n", "ä".repeat(20_000));
        let origin = origin_of(&mut sources, "long.yaml", &text, "b:");
        let expected = "\
error[E3034]: 1 is below the minimum of 5 for Size
--> long.yaml:2:1
 = note: here
";
        assert_eq!(rendered(&error().at(origin, "here"), &sources), expected);
    }

    #[test]
    fn places_far_from_each_other_stand_in_two_snippets() {
        let mut sources = Sources::default();
        let text = format!("a: 1\n{}b: 1\n", "#\n".repeat(20_000));
        let first = origin_of(&mut sources, "far.yaml", &text, "a");
        let mut second = first;
        if let Origin::Document(span) = &mut second {
            (span.start, span.end) = (40_005, 40_006);
        }
        let shown = rendered(
            &error().at(second, "here").related(first, "there"),
            &sources,
        );
        assert!(shown.contains("far.yaml:20002:1"), "{shown}");
        assert!(shown.contains("far.yaml:1:1"), "{shown}");
        assert!(shown.lines().count() < 12, "{shown}");
    }

    #[test]
    fn directories_of_this_machine_are_not_shown() {
        let path = "/home/user/.cargo/registry/src/index/shop-1.0.0/src/queue.rs";
        assert_eq!(relative(path), "shop-1.0.0/src/queue.rs");
        assert_eq!(relative(r"C:\work\build.rs"), "build.rs");
        assert_eq!(relative(r"stacks\shop.rs"), "stacks/shop.rs");
    }

    #[test]
    fn a_summary_counts_each_severity() {
        let warning = Diagnostic::warning(Code::PATTERN, "");
        assert_eq!(
            summary([&error(), &error(), &warning]),
            "2 errors and 1 warning"
        );
        assert_eq!(summary([&error()]), "1 error");
        assert_eq!(summary([]), "");
    }
}
