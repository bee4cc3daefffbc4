//! What was found, in the forms that programs read.

mod github;
mod json;
mod junit;
mod parseable;
mod sarif;

use schemars::JsonSchema;
use serde::Serialize;

use super::args::Format;
use super::work::CheckedFile;
use crate::diagnostic::Severity;
use crate::validate::{Finding, Segment};
use crate::value::{Origin, Position};

pub(in crate::cli) use json::schema;

/// The findings of a run, and why something could not be looked at.
#[derive(Debug, Default)]
pub(super) struct Run {
    pub(super) files: Vec<CheckedFile>,
    pub(super) failures: Vec<anyhow::Error>,
}

/// Something that is wrong.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct FindingReport {
    /// The code of the rule, such as `E3034`.
    pub(super) rule: &'static str,
    /// How bad it is.
    level: Level,
    /// The keys and the indices (from 0) that lead to the place in the template; empty where the text itself is broken.
    path: Vec<Step>,
    /// Where it begins: line and column, both from 1, the column in characters.
    start: [usize; 2],
    /// Where it ends: line and column of the first character behind it.
    end: [usize; 2],
    /// What is wrong with which value.
    message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    /// Other places that have a part in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    related: Vec<RelatedPlace>,
    /// Whether it only says why another finding is one: text tells it below that.
    #[serde(skip)]
    pub(super) is_cause: bool,
}

/// Another place that has a part in a finding.
#[derive(Debug, Serialize, JsonSchema)]
struct RelatedPlace {
    /// Where it begins: line and column.
    start: [usize; 2],
    /// Where it ends: line and column of the first character behind it.
    end: [usize; 2],
    /// What part it has.
    message: String,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
enum Level {
    /// Deployment fails, or does not do what is written.
    Error,
    /// Works, but is probably not what is wanted.
    Warning,
    /// Worth knowing.
    Informational,
}

/// A step of a path.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
enum Step {
    /// A key of a mapping.
    Key(Box<str>),
    /// An index of a list, from 0.
    Index(usize),
}

impl Run {
    /// Adds a file, and what was found in others because of it: these may be there already.
    pub(super) fn add(&mut self, files: Vec<CheckedFile>) {
        for (number, file) in files.into_iter().enumerate() {
            let mut known = self.files.iter_mut().filter(|_| number > 0);
            match known.find(|known| known.name == file.name) {
                Some(known) => known.findings.extend(file.findings),
                None => self.files.push(file),
            }
        }
    }

    /// The findings in a form for programs; text for people is put together of the files' own.
    pub(super) fn in_form(&self, format: Format) -> anyhow::Result<String> {
        Ok(match format {
            Format::Text => self.text(),
            Format::Json => json::report(&self.files)?,
            Format::Sarif => sarif::report(self)?,
            Format::Junit => junit::report(self),
            Format::Github => github::report(&self.files),
            Format::Parseable => parseable::report(&self.files),
        })
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for file in self.files.iter().filter(|file| !file.text.is_empty()) {
            text.push_str(&file.text);
            text.push('\n');
        }
        text.push_str(&self.summary());
        text.push('\n');
        text
    }

    /// How much was found in how many files: `2 errors and 1 warning in 3 files, 1 silenced`.
    pub(super) fn summary(&self) -> String {
        let of_severity = |(severity, word)| {
            let count: usize = self.files.iter().map(|file| file.count(severity)).sum();
            (count > 0).then(|| counted(count, word))
        };
        let parts: Vec<String> = [
            (Severity::Error, "error"),
            (Severity::Warning, "warning"),
            (Severity::Info, "note"),
        ]
        .into_iter()
        .filter_map(of_severity)
        .collect();
        let found = match parts.as_slice() {
            [] => "nothing found".to_owned(),
            [rest @ .., last] if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
            _ => parts.concat(),
        };
        let files = counted(self.files.len(), "file");
        let silenced: usize = self.files.iter().map(|file| file.suppressed).sum();
        match silenced {
            0 => format!("{found} in {files}"),
            _ => format!("{found} in {files}, {silenced} silenced"),
        }
    }
}

fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

impl FindingReport {
    /// Adds the report of a finding, and behind it those of its causes.
    pub(super) fn add(
        finding: Finding,
        is_cause: bool,
        position: &dyn Fn(u32) -> Position,
        out: &mut Vec<Self>,
    ) {
        let help = finding.diagnostic().help.join("\n");
        let (start, end) = range(finding.origin, position);
        let related = finding.related.into_iter().map(|label| {
            let (start, end) = range(label.origin, position);
            RelatedPlace {
                start,
                end,
                message: label.text,
            }
        });
        out.push(Self {
            rule: finding.code.as_str(),
            level: match finding.severity {
                Severity::Error => Level::Error,
                Severity::Warning => Level::Warning,
                Severity::Info => Level::Informational,
            },
            path: finding.path.into_iter().map(Step::from).collect(),
            start,
            end,
            message: finding.message,
            help: Some(help).filter(|help| !help.is_empty()),
            related: related.collect(),
            is_cause,
        });
        for cause in finding.causes {
            Self::add(cause, true, position, out);
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self.level {
            Level::Error => Severity::Error,
            Level::Warning => Severity::Warning,
            Level::Informational => Severity::Info,
        }
    }

    /// What is wrong and what to do about it, on lines of their own.
    fn whole_message(&self) -> String {
        match &self.help {
            Some(help) => format!("{}\n{help}", self.message),
            None => self.message.clone(),
        }
    }

    /// The path with points between its steps.
    fn path_text(&self) -> String {
        let steps = self.path.iter().map(|step| match step {
            Step::Key(key) => key.to_string(),
            Step::Index(index) => index.to_string(),
        });
        steps.collect::<Vec<_>>().join(".")
    }
}

fn range(origin: Origin, position: &dyn Fn(u32) -> Position) -> ([usize; 2], [usize; 2]) {
    let place = |offset| {
        let Position { line, column } = position(offset);
        [line as usize, column as usize]
    };
    match origin {
        Origin::Document(span) => (place(span.start), place(span.end)),
        _ => ([1, 1], [1, 1]),
    }
}

impl From<Segment> for Step {
    fn from(segment: Segment) -> Self {
        match segment {
            Segment::Key(key) => Self::Key(key),
            Segment::Index(index) => Self::Index(index),
        }
    }
}
