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

mod engine;
mod rules;
mod suppress;

use std::collections::HashSet;
use std::fmt;

use engine::{Engine, Issue};

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::facts::Facts;
use crate::value::{Node, Origin};

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

/// What is validated, and how.
#[derive(Clone, Debug)]
pub struct Options {
    /// The regions into which the template is deployed.
    pub regions: Vec<String>,
    /// Whether what is only worth knowing (`I…`) is told, too. Default: it is not.
    pub informational: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            regions: vec!["us-east-1".to_owned()],
            informational: false,
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
    /// Why each of several alternatives failed, where none fits.
    pub causes: Vec<Self>,
}

/// Everything that is wrong with a template, in the order of the places.
pub fn validate(template: &Node, facts: &Facts, options: &Options) -> Vec<Finding> {
    let engine = Engine::new(template, facts, options);
    let mut known = HashSet::new();
    let mut findings: Vec<Finding> = Vec::new();
    for issue in engine.run() {
        let finding = finding(template, issue);
        if known.insert((finding.code, finding.path.clone(), finding.message.clone())) {
            findings.push(finding);
        }
    }
    if engine.is_incomplete() {
        findings.push(incomplete(template));
    }
    findings.retain(|finding| options.informational || finding.severity > Severity::Info);
    suppress::keep_wanted(template, &mut findings);
    findings.sort_by_key(|finding| match finding.origin {
        Origin::Document(span) => (span.start, span.end),
        _ => (0, 0),
    });
    findings
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
        causes: Vec::new(),
    }
}

fn finding(template: &Node, issue: Issue) -> Finding {
    let code = issue.code.unwrap_or(Code::new("E1001"));
    Finding {
        code,
        severity: match code.as_str().bytes().next() {
            Some(b'W') => Severity::Warning,
            Some(b'I') => Severity::Info,
            _ => Severity::Error,
        },
        origin: place_of(template, &issue.path),
        place: in_words(template, &issue.path),
        path: issue.path,
        message: issue.message,
        help: issue.help,
        causes: issue
            .causes
            .into_iter()
            .map(|cause| finding(template, cause))
            .collect(),
    }
}

/// Where a path was written: the key that it ends at, or the item of a list; as far as it leads.
fn place_of(template: &Node, path: &[Segment]) -> Origin {
    let mut place = template.origin;
    let mut node = template;
    for segment in path {
        let next = match segment {
            Segment::Key(key) => node.as_map().and_then(|map| map.entry(key)).map(|entry| {
                place = entry.key_origin;
                &entry.value
            }),
            Segment::Index(index) => {
                node.as_list()
                    .and_then(|list| list.get(*index))
                    .inspect(|item| {
                        place = place_of_item(item, place);
                    })
            }
        };
        match next {
            Some(next) => node = next,
            None => break,
        }
    }
    place
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
    /// The finding as a diagnostic.
    pub fn diagnostic(&self) -> Diagnostic {
        let mut diagnostic =
            Diagnostic::error(self.code, &*self.message).at(self.origin, &*self.place);
        diagnostic.severity = self.severity;
        for cause in &self.causes {
            diagnostic
                .help
                .push(format!("it does not fit because {}", cause.message));
        }
        diagnostic.help.extend(self.help.clone());
        diagnostic
    }
}
