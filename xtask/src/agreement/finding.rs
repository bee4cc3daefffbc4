//! Findings of either side in one form.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use formwork::diagnostic::{Diagnostic, Severity};
use formwork::facts::Facts;
use formwork::validate::{Date, Options, validate_text};
use formwork::value::{Origin, Sources};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::concept::concept_of;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(super) enum Level {
    Error,
    Warning,
    Informational,
}

/// Line and column, both from 1.
pub(super) type Position = [u32; 2];

/// A finding of either side.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Finding {
    pub(super) rule: String,
    pub(super) level: Level,
    /// Keys and indices; nothing where the text itself is broken.
    #[serde(default)]
    path: Option<Vec<Value>>,
    start: Position,
    end: Position,
    message: String,
}

/// What a file of expectations holds of a template.
#[derive(Debug, Deserialize)]
pub(super) struct Expected {
    pub(super) findings: Vec<Finding>,
}

/// A file of expectations.
#[derive(Debug, Deserialize)]
pub(super) struct Expectations {
    /// The day on which the other tool ran: runtimes end.
    #[serde(deserialize_with = "date")]
    pub(super) run_date: Date,
    pub(super) files: BTreeMap<String, Expected>,
}

fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    String::deserialize(deserializer)?
        .parse()
        .map_err(D::Error::custom)
}

/// What we find in a template.
pub(super) fn found(name: &str, text: &str, options: &Options) -> Vec<Finding> {
    let mut sources = Sources::default();
    let mut left = validate_text(&mut sources, name, text, Facts::embedded(), options);
    let mut findings = Vec::new();
    left.reverse();
    while let Some(finding) = left.pop() {
        // The reasons why alternatives failed are findings there.
        left.extend(finding.causes.iter().cloned());
        let path = finding
            .path
            .iter()
            .map(|step| Value::from(step.to_string()));
        findings.push(Finding::of(&finding.diagnostic(), path.collect(), &sources));
    }
    findings
}

impl Finding {
    fn of(diagnostic: &Diagnostic, path: Vec<Value>, sources: &Sources) -> Self {
        let place = |offset: fn(formwork::value::Span) -> u32| match diagnostic.primary.origin {
            Origin::Document(span) => sources.position(span.file, offset(span)),
            _ => None,
        };
        let numbers = |place: Option<formwork::value::Position>| {
            place.map_or([1, 1], |place| [place.line, place.column])
        };
        Self {
            rule: diagnostic.code.to_string(),
            level: match diagnostic.severity {
                Severity::Error => Level::Error,
                Severity::Warning => Level::Warning,
                Severity::Info => Level::Informational,
            },
            path: Some(path),
            start: numbers(place(|span| span.start)),
            end: numbers(place(|span| span.end)),
            message: diagnostic.message.clone(),
        }
    }

    /// The path up to the first function: inside of one, each tool points to a place of its own.
    fn anchor(&self) -> Vec<String> {
        let mut anchor = Vec::new();
        for step in self.path.iter().flatten() {
            let step = match step {
                Value::String(key) => key.clone(),
                other => other.to_string(),
            };
            let is_function = step.starts_with("Fn::")
                || anchor.len() > 3 && (step == "Ref" || step == "Condition")
                || step == "{}";
            if is_function {
                break;
            }
            anchor.push(step);
        }
        anchor
    }
}

/// A finding as it is compared.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub(super) concept: String,
    pub(super) rule: String,
    pub(super) level: Level,
    pub(super) anchor: Vec<String>,
    pub(super) start: Position,
    pub(super) end: Position,
    pub(super) message: String,
}

impl Mark {
    /// The section and the entry of it.
    pub(super) fn site(&self) -> (Level, &[String]) {
        let end = self.anchor.len().min(2);
        (self.level, self.anchor.get(..end).unwrap_or_default())
    }
}

/// The findings as they are compared: how often a tool says the same of the same place is its choice.
pub(super) fn marks<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> Vec<Mark> {
    let mut seen = BTreeSet::new();
    let mut marks = Vec::new();
    for finding in findings {
        let concept = concept_of(&finding.rule).to_owned();
        let anchor = finding.anchor();
        let [line, _] = finding.start;
        if seen.insert((concept.clone(), anchor.clone(), line)) {
            marks.push(Mark {
                concept,
                rule: finding.rule.clone(),
                level: finding.level,
                anchor,
                start: finding.start,
                end: finding.end,
                message: finding.message.clone(),
            });
        }
    }
    marks
}

/// Reads a file of expectations.
pub(super) fn parse(text: &str) -> Result<Expectations> {
    Ok(serde_json::from_str(text)?)
}
