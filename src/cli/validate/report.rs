//! Findings as JSON, for programs.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

use super::ValidatedFile;
use crate::diagnostic::{Diagnostic, Severity};
use crate::validate::{Finding, Segment};
use crate::value::{FileId, Origin, Sources};

/// Something that was found, and the path to it in the tree of the template.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) diagnostic: Diagnostic,
    /// Empty where the text itself is broken.
    path: Vec<Segment>,
    /// Why each of several alternatives failed: text tells it below the finding, programs get findings.
    causes: Vec<Self>,
}

impl Found {
    fn with_causes(&self) -> Vec<&Self> {
        let causes = self.causes.iter().flat_map(Self::with_causes);
        std::iter::once(self).chain(causes).collect()
    }
}

impl From<Finding> for Found {
    fn from(finding: Finding) -> Self {
        Self {
            diagnostic: finding.diagnostic(),
            path: finding.path,
            causes: finding.causes.into_iter().map(Self::from).collect(),
        }
    }
}

impl From<Diagnostic> for Found {
    fn from(diagnostic: Diagnostic) -> Self {
        Self {
            diagnostic,
            path: Vec::new(),
            causes: Vec::new(),
        }
    }
}

/// What `formwork validate --format json` prints.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Report<'a> {
    /// The program and its version, such as `formwork 0.1.0`.
    tool: String,
    /// What was found in each file, by its name as it was given; `<stdin>` is standard input. A file that could not be
    /// read is not among them.
    files: IndexMap<&'a str, FileReport<'a>>,
}

/// What was found in a file.
#[derive(Debug, Serialize, JsonSchema)]
struct FileReport<'a> {
    /// In the order of their places.
    findings: Vec<FindingReport<'a>>,
}

/// Something that is wrong.
#[derive(Debug, Serialize, JsonSchema)]
struct FindingReport<'a> {
    /// The code of the rule, such as `E3034`.
    rule: &'a str,
    /// How bad it is.
    level: Level,
    /// The keys and the indices (from 0) that lead to the place in the template; empty where the text itself is broken.
    path: Vec<Step<'a>>,
    /// Where it begins: line and column, both from 1, the column in characters.
    start: [usize; 2],
    /// Where it ends: line and column of the first character behind it.
    end: [usize; 2],
    /// What is wrong with which value.
    message: &'a str,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
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
enum Step<'a> {
    /// A key of a mapping.
    Key(&'a str),
    /// An index of a list, from 0.
    Index(usize),
}

impl<'a> Report<'a> {
    pub(super) fn of(files: &'a [ValidatedFile], sources: &Sources) -> Self {
        let mut lines = Lines::new(sources);
        let files = files.iter().map(|file| {
            let findings = file.findings.iter().flat_map(Found::with_causes);
            let findings = findings.map(|found| FindingReport::of(found, &mut lines));
            let report = FileReport {
                findings: findings.collect(),
            };
            (file.name.as_str(), report)
        });
        Self {
            tool: format!("formwork {}", env!("CARGO_PKG_VERSION")),
            files: files.collect(),
        }
    }
}

impl<'a> FindingReport<'a> {
    fn of(found: &'a Found, lines: &mut Lines<'_>) -> Self {
        let diagnostic = &found.diagnostic;
        let (start, end) = match diagnostic.primary.origin {
            Origin::Document(span) => (
                lines.position(span.file, span.start),
                lines.position(span.file, span.end),
            ),
            _ => ([1, 1], [1, 1]),
        };
        Self {
            rule: diagnostic.code.as_str(),
            level: match diagnostic.severity {
                Severity::Error => Level::Error,
                Severity::Warning => Level::Warning,
                Severity::Info => Level::Informational,
            },
            path: found.path.iter().map(Step::of).collect(),
            start,
            end,
            message: &diagnostic.message,
            help: Some(diagnostic.help.join("\n")).filter(|help| !help.is_empty()),
        }
    }
}

impl<'a> Step<'a> {
    fn of(segment: &'a Segment) -> Self {
        match segment {
            Segment::Key(key) => Self::Key(key),
            Segment::Index(index) => Self::Index(*index),
        }
    }
}

/// Lines and columns of one file after the other. The starts of its lines are looked up once: a large file with many
/// findings would otherwise be read from its beginning for each of them.
struct Lines<'a> {
    sources: &'a Sources,
    file: Option<FileId>,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    const fn new(sources: &'a Sources) -> Self {
        Self {
            sources,
            file: None,
            starts: Vec::new(),
        }
    }

    fn position(&mut self, file: FileId, offset: u32) -> [usize; 2] {
        let Some(source) = self.sources.get(file) else {
            return [1, 1];
        };
        if self.file != Some(file) {
            let ends = source.text.match_indices('\n').map(|(at, _)| at + 1);
            self.starts = std::iter::once(0).chain(ends).collect();
            self.file = Some(file);
        }
        let offset = (offset as usize).min(source.text.len());
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        let before = source.text.get(start..offset).unwrap_or_default();
        [line, before.chars().count() + 1]
    }
}

#[cfg(test)]
mod tests {
    use schemars::schema_for;

    use super::*;

    #[test]
    fn the_shape_is_as_reviewed() {
        let schema = serde_json::to_string_pretty(&schema_for!(Report<'_>)).unwrap();
        insta::with_settings!({
            snapshot_path => "../../../snapshots/cli",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!("validate_report", schema);
        });
    }

    #[test]
    fn columns_count_characters() {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", "ä: 1\nö: b\n");
        let mut lines = Lines::new(&sources);
        assert_eq!(lines.position(file, 0), [1, 1]);
        assert_eq!(lines.position(file, 8), [2, 2]);
        assert_eq!(lines.position(file, 99), [3, 1]);
        let other = sources.add("b.yaml", "\n\nc");
        let mut lines = Lines::new(&sources);
        assert_eq!(lines.position(file, 6), [2, 1]);
        assert_eq!(lines.position(other, 2), [3, 1]);
    }
}
