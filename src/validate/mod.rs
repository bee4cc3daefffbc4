//! Validation: any template against everything that the facts say of it.
//!
//! [`validate`] takes a template as a tree and tells its findings in the order of their places. The `engine` walks the
//! template together with the schemas; the `rules` say what belongs to which place.
//!
//! ```
//! use formwork::facts::Facts;
//! use formwork::syntax;
//! use formwork::validate::{Options, validate};
//! use formwork::value::Sources;
//!
//! let text = "Resources:\n  Orders:\n    Type: AWS::SQS::Queue\n    Properties: { VisibilityTimeout: 50000 }\n";
//! let template = syntax::read(&mut Sources::default(), "template.yaml", text).root.unwrap();
//! let findings = validate(&template, Facts::embedded(), &Options::default());
//! assert_eq!(findings[0].code.as_str(), "E3034");
//! assert_eq!(findings[0].message, "`50000` is above the maximum of 43200");
//! ```

mod date;
mod deployment;
mod engine;
mod expand;
mod options;
mod rules;
mod selection;
mod source;
mod suppress;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use engine::{Engine, Issue};
use selection::Selection;
use source::Written;

use crate::diagnostic::{Code, Diagnostic, Label, Severity};
use crate::facts::Facts;
use crate::value::{Node, Origin, is_intrinsic_name};

pub use date::{Date, InvalidDate};
pub use deployment::{DeploymentFile, parameter_values, read_deployment_file, read_parameter_file};
pub use options::{Children, Defaults, Deployment, Options, UnknownName};
pub use rules::page::{Page, Setting, pages};
pub use source::{validate_document, validate_text};

/// A step of the path to a place in a template.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Segment {
    /// A key of a mapping.
    Key(Box<str>),
    /// An index of a list, from 0.
    Index(usize),
}

impl Segment {
    /// Whether it is this key.
    pub fn is(&self, key: &str) -> bool {
        matches!(self, Self::Key(own) if own.as_ref() == key)
    }
}

impl fmt::Display for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => f.write_str(key),
            Self::Index(index) => write!(f, "{index}"),
        }
    }
}

/// Something that is wrong with a template.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that speaks.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// Where in the template.
    pub path: Vec<Segment>,
    /// The place in words: property, resource, type.
    pub place: String,
    /// Where a person wrote it: the key, or the item of a list.
    pub origin: Origin,
    /// What is wrong with which value.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Other places that have a part in it.
    pub related: Vec<Label>,
    /// Why each of several alternatives failed, where none fits.
    pub causes: Vec<Self>,
}

/// What a validation found.
#[derive(Clone, Debug, Default)]
pub struct Validated {
    /// What is wrong, in the order of the places.
    pub findings: Vec<Finding>,
    /// How many findings a comment or the metadata of a resource silenced.
    pub suppressed: usize,
}

/// Everything that is wrong with a template, in the order of the places.
pub fn validate(template: &Node, facts: &Facts, options: &Options) -> Vec<Finding> {
    validate_written(template, None, facts, options).findings
}

/// The same, where the text of the template is known, too.
fn validate_written(
    template: &Node,
    written: Option<&Written<'_>>,
    facts: &Facts,
    options: &Options,
) -> Validated {
    let region = Selection::regions(template, options, facts)
        .first()
        .copied();
    let (expanded, failure) = match expand::expand(template, region.unwrap_or_default()) {
        Ok(expanded) => (expanded, None),
        Err(failure) => (Cow::Borrowed(template), Some(failure)),
    };
    let (template, unexpanded) = (expanded.as_ref(), template);
    let engine = Engine::new((template, unexpanded), written, facts, options);
    // What is said of a template that cannot be expanded would follow from that.
    let issues = failure.map_or_else(|| engine.run(), |failure| vec![failure.into_issue()]);
    let mut known = HashSet::new();
    let mut findings: Vec<Finding> = Vec::new();
    for issue in issues {
        let finding = finding(template, issue);
        // What a loop or an alias repeats stands in the text once, and is told once.
        let path = match finding.origin {
            Origin::Document(_) => Vec::new(),
            _ => finding.path.clone(),
        };
        let identity = (finding.code, finding.origin, path, finding.message.clone());
        if known.insert(identity) {
            findings.push(finding);
        }
    }
    if engine.is_incomplete() {
        findings.push(incomplete(template));
    }
    let selection = &engine.selection;
    selection.keep_told(&mut findings);
    let mut suppressed = suppress::by_metadata(template, selection, &mut findings);
    let comments = written.and_then(|written| written.comments.as_ref());
    if let Some(comments) = comments {
        suppressed += comments.apply(selection, &mut findings);
    }
    findings.sort_by_key(Finding::position);
    Validated {
        findings,
        suppressed,
    }
}

/// What is said when a budget was spent: what was found stands, but there may be more.
fn incomplete(template: &Node) -> Finding {
    Finding {
        code: Code::INCOMPLETE_ANALYSIS,
        severity: Severity::Warning,
        path: Vec::new(),
        place: String::new(),
        origin: template.origin,
        message:
            "the conditions and values of this template are too intricate to be looked through"
                .to_owned(),
        help: Some(
            "what was found stands; split the template, or name fewer conditions in each other"
                .to_owned(),
        ),
        related: Vec::new(),
        causes: Vec::new(),
    }
}

fn finding(template: &Node, issue: Issue) -> Finding {
    let code = issue.code.unwrap_or(Code::new("E1001"));
    Finding {
        code,
        severity: match code.as_str().bytes().next() {
            Some(b'W' | b'S') => Severity::Warning,
            Some(b'I') => Severity::Info,
            _ => Severity::Error,
        },
        origin: issue
            .origin
            .unwrap_or_else(|| place_of(template, &issue.path)),
        place: in_words(template, &issue.path),
        path: issue.path,
        related: issue
            .related
            .into_iter()
            .map(|(path, text)| Label {
                origin: place_of(template, &path),
                text,
            })
            .collect(),
        message: issue.message,
        help: issue.help,
        causes: issue
            .causes
            .into_iter()
            .map(|cause| finding(template, cause))
            .collect(),
    }
}

/// Where a path was written: the key that it ends at, or the item of a list; as far as it leads. A section that is missing
/// is told where the template begins, not along the whole of it.
fn place_of(template: &Node, path: &[Segment]) -> Origin {
    let mut place = match (template.origin, path) {
        (Origin::Document(mut whole), [_, ..]) => {
            whole.end = whole.end.min(whole.start + 1);
            Origin::Document(whole)
        }
        (origin, _) => origin,
    };
    let mut node = template;
    // Where a call in short form is the value of a key: the tag says how the value is made, the key what it is for.
    let mut owner = None;
    let mut is_key = false;
    for segment in path {
        let next = match segment {
            Segment::Key(key) => node.as_map().and_then(|map| map.entry(key)).map(|entry| {
                owner = Some(place).filter(|_| is_key && is_tag(key, entry.key_origin));
                place = entry.key_origin;
                is_key = true;
                &entry.value
            }),
            Segment::Index(index) => {
                node.as_list()
                    .and_then(|list| list.get(*index))
                    .inspect(|item| {
                        owner = None;
                        place = place_of_item(item, place);
                        is_key = false;
                    })
            }
        };
        match next {
            Some(next) => node = next,
            None => break,
        }
    }
    owner.unwrap_or(place)
}

/// Whether the key of a function was written as the tag of its short form, such as `!Sub`.
fn is_tag(key: &str, origin: Origin) -> bool {
    let Origin::Document(span) = origin else {
        return false;
    };
    let name = key.strip_prefix("Fn::").unwrap_or(key);
    is_intrinsic_name(key) && usize::try_from(span.end - span.start) == Ok(name.len() + 1)
}

/// A place in words: the property, the resource, its type.
fn in_words(template: &Node, path: &[Segment]) -> String {
    let [Segment::Key(section), id, rest @ ..] = path else {
        return String::new();
    };
    let entry = format!("`{id}`");
    let (entry, rest) = match (section.as_ref(), rest) {
        ("Resources", rest) => {
            let resource = template
                .get("Resources")
                .and_then(|section| section.get(&id.to_string()));
            let kind = resource
                .and_then(|resource| resource.get("Type"))
                .and_then(Node::as_str);
            let rest = match rest {
                [Segment::Key(key), rest @ ..] if key.as_ref() == "Properties" => rest,
                rest => rest,
            };
            (
                kind.map_or(entry.clone(), |kind| format!("{entry} ({kind})")),
                rest,
            )
        }
        (section, rest) => (format!("{entry} of `{section}`"), rest),
    };
    let names = rest.iter().take_while(|segment| !matches!(segment, Segment::Key(key) if key.starts_with("Fn::") || key.as_ref() == "Ref"));
    let names: Vec<String> = names.map(ToString::to_string).collect();
    match names.is_empty() {
        true => entry,
        false => format!("`{}` of {entry}", names.join(".")),
    }
}

/// An item of a list stands where it begins.
fn place_of_item(item: &Node, before: Origin) -> Origin {
    match item.origin {
        Origin::Unknown => before,
        origin => origin,
    }
}

impl Finding {
    /// What the findings of a document are ordered by; those about a file beside it come behind.
    fn position(&self) -> (u32, u32, u32) {
        match self.origin {
            Origin::Document(span) => (span.file.index(), span.start, span.end),
            _ => (0, 0, 0),
        }
    }

    /// The finding as a diagnostic.
    pub fn diagnostic(&self) -> Diagnostic {
        let mut diagnostic =
            Diagnostic::error(self.code, &*self.message).at(self.origin, &*self.place);
        diagnostic.severity = self.severity;
        diagnostic.related.extend(self.related.iter().cloned());
        for cause in &self.causes {
            diagnostic
                .help
                .push(format!("it does not fit because {}", cause.message));
        }
        diagnostic.help.extend(self.help.clone());
        diagnostic
    }
}
