//! YAML and JSON text to [`Node`] and back, every node with the place where it was written.
//!
//! Reading never fails and never panics: what is wrong becomes a [`Diagnostic`], and [`Document::root`] is there
//! whenever the text has a shape at all. Short forms such as `!Ref Orders` become the long form, so nobody further on
//! meets a tag.

mod duplicate;
mod json;
mod scalar;
mod short_form;
mod write_yaml;
mod yaml;

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::value::{FileId, Node, Origin, Sources, Span};

pub use write_yaml::to_yaml;

/// CloudFormation itself takes 1 MB; more than this is a wrong file rather than a large template.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// How deep lists and mappings may stand in each other: whoever walks the tree does so by recursion.
const MAX_DEPTH: usize = 128;

/// How many mistakes of one text are kept; nobody reads more, and a hostile text has millions.
const MAX_DIAGNOSTICS: usize = 1000;

/// What was read of one document.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The tree; nothing where the text is empty or breaks off in the middle of something.
    pub root: Option<Node>,
    /// Everything that is wrong with the text.
    pub diagnostics: Vec<Diagnostic>,
    /// Where a YAML text uses what it has written once again.
    pub reuse: Reuse,
}

/// Where a YAML text uses what it has written once again: the tree shows the copies as if they were written out.
#[derive(Clone, Debug, Default)]
pub struct Reuse {
    /// The first of the aliases.
    pub aliases: Vec<Alias>,
    /// The first of the mappings into which `<<` merges others.
    pub merges: Vec<Origin>,
}

/// A place where `*name` stands for what `&name` marks.
#[derive(Clone, Debug)]
pub struct Alias {
    /// The name without its star.
    pub name: String,
    /// Where the alias stands.
    pub origin: Origin,
}

/// Reads YAML or JSON and keeps the text in `sources`.
///
/// It is JSON when the name ends in `.json` or the text begins with `{` or `[`, as CloudFormation has it. YAML may begin so,
/// too: what is none of JSON and is YAML without a mistake is that.
///
/// ```
/// use formwork::syntax;
/// use formwork::value::{Node, Sources};
///
/// let document = syntax::read(&mut Sources::default(), "template.yaml", "Url: !Ref Orders\n");
/// let expected = Node::map([("Url", Node::map([("Ref", "Orders")]))]);
/// assert_eq!(document.root, Some(expected));
/// ```
pub fn read(sources: &mut Sources, name: &str, text: &str) -> Document {
    let first = text.trim_start_matches('\u{feff}').trim_start();
    if is_json(name) {
        read_json(sources, name, text)
    } else if first.starts_with(['{', '[']) {
        read_with(sources, name, text, read_flow)
    } else {
        read_yaml(sources, name, text)
    }
}

/// Reads what may be JSON and may be YAML. Mistakes are told as those of JSON, which most people write so.
fn read_flow(file: FileId, text: &str) -> Document {
    let json = json::read(file, text);
    if json.diagnostics.is_empty() {
        return json;
    }
    let yaml = yaml::read(file, text);
    match yaml.diagnostics.is_empty() {
        true => yaml,
        false => json,
    }
}

fn is_json(name: &str) -> bool {
    name.ends_with(".json")
}

/// The comments of a text that [`read`] takes without a mistake, as byte ranges from their `#` on; JSON has none.
pub fn comments(name: &str, text: &str) -> impl Iterator<Item = Range<usize>> {
    let yaml = (!is_json(name)).then_some(text);
    yaml.into_iter().flat_map(yaml::comments)
}

/// Reads YAML as CloudFormation does: YAML 1.1 scalars, short-form tags; and keeps the text in `sources`.
pub fn read_yaml(sources: &mut Sources, name: &str, text: &str) -> Document {
    read_with(sources, name, text, yaml::read)
}

/// Reads strict JSON and keeps the text in `sources`.
pub fn read_json(sources: &mut Sources, name: &str, text: &str) -> Document {
    read_with(sources, name, text, json::read)
}

/// Canonical JSON: two spaces, keys in the order of the tree, a newline at the end.
pub fn to_json(node: &Node) -> String {
    let mut text =
        serde_json::to_string_pretty(node).expect("a tree has text keys and finite numbers only");
    text.push('\n');
    text
}

fn read_with(
    sources: &mut Sources,
    name: &str,
    text: &str,
    reader: fn(FileId, &str) -> Document,
) -> Document {
    let kept: Arc<str> = text.into();
    let file = sources.add(name, Arc::clone(&kept));
    if text.len() > MAX_BYTES {
        return Document::broken(
            Diagnostic::error(Code::SYNTAX, "the document is larger than 16 MiB").at(
                place(file, 0, 0),
                format!("{} bytes, nothing of it was read", text.len()),
            ),
        );
    }
    reader(file, &kept)
}

impl Document {
    fn broken(diagnostic: Diagnostic) -> Self {
        Self {
            root: None,
            diagnostics: vec![diagnostic],
            reuse: Reuse::default(),
        }
    }

    /// Whether there is no value in the text at all.
    pub(crate) fn is_empty(&self) -> bool {
        match &self.root {
            Some(root) => root.is_null() && self.diagnostics.is_empty(),
            None => self.diagnostics.iter().all(|one| one.message == EMPTY),
        }
    }
}

const EMPTY: &str = "the document is empty";

/// Keeps a mistake that does not end the reading.
fn report(diagnostics: &mut Vec<Diagnostic>, diagnostic: Diagnostic) {
    if diagnostics.len() < MAX_DIAGNOSTICS {
        diagnostics.push(diagnostic);
    }
}

/// The place of a byte range; texts are shorter than [`MAX_BYTES`], so offsets fit.
fn place(file: FileId, start: usize, end: usize) -> Origin {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Origin::Document(Span {
        file,
        start: offset(start),
        end: offset(end.max(start)),
    })
}

/// Where the character at `at` ends; `at` itself at the end of the text.
fn character_end(text: &str, at: usize) -> usize {
    let character = text.get(at..).and_then(|rest| rest.chars().next());
    at + character.map_or(0, char::len_utf8)
}

/// The character at `at` for a message.
fn found(text: &str, at: usize) -> String {
    match text.get(at..).and_then(|rest| rest.chars().next()) {
        None => "the end of the text".to_owned(),
        Some('\n' | '\r') => "the end of the line".to_owned(),
        Some('`') => "a backtick".to_owned(),
        Some(other) if scalar::is_printable(other) => format!("`{other}`"),
        Some(other) => format!("`{}`", other.escape_debug()),
    }
}

/// Too many lists and mappings in each other.
fn too_deep(file: FileId, at: usize) -> Diagnostic {
    Diagnostic::error(
        Code::SYNTAX,
        format!("more than {MAX_DEPTH} lists and mappings stand in each other"),
    )
    .at(place(file, at, at), "nothing was read from here on")
}

/// A text without any value in it.
fn empty(file: FileId) -> Diagnostic {
    Diagnostic::error(Code::SYNTAX, EMPTY).at(place(file, 0, 0), "")
}
