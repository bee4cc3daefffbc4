//! What is left out of the findings because somebody asked for it at their place: the metadata of a resource, or a comment
//! with its reason.

use std::collections::BTreeMap;
use std::ops::Range;

use super::selection::{Selection, config_of, is_rule, texts};
use super::{Finding, Segment};
use crate::diagnostic::{Code, Severity};
use crate::value::{FileId, Lines, Node, Origin, Source, Span};

/// Takes out the findings that the resource in which they are asked to be left out, and tells how many these were.
pub(super) fn by_metadata(
    template: &Node,
    selection: &Selection<'_>,
    findings: &mut Vec<Finding>,
) -> usize {
    let before = findings.len();
    findings.retain(|finding| {
        let resource = match finding.path.as_slice() {
            [Segment::Key(section), id, ..] if section.as_ref() == "Resources" => template
                .get("Resources")
                .and_then(|resources| resources.get(&id.to_string())),
            _ => None,
        };
        let config = resource.and_then(config_of);
        let mut ignored = texts(config, "ignore_checks");
        selection.is_mandatory(finding.code)
            || !ignored.any(|code| finding.code.as_str().starts_with(code))
    });
    before - findings.len()
}

/// How many rules all comments of a text may name; those behind silence nothing. Nobody has so many reasons.
const MAX_RULES: usize = 2000;

/// How a comment begins that silences rules.
const MARK: &str = "formwork:";

/// The comments of a document that silence findings.
#[derive(Debug)]
pub(super) struct Comments<'s> {
    file: FileId,
    lines: Lines,
    suppressions: Vec<Suppression<'s>>,
}

/// A comment `# formwork: ignore E3012, W2: reason`.
#[derive(Clone, Debug)]
struct Suppression<'s> {
    /// From its mark to its end.
    range: Range<usize>,
    /// The line on which it silences what begins there.
    line: usize,
    rules: Vec<SilencedRule<'s>>,
    reason: &'s str,
}

#[derive(Clone, Debug)]
struct SilencedRule<'s> {
    pattern: &'s str,
    range: Range<usize>,
    /// Whether something was left out for it.
    is_used: bool,
    /// Something that would have been left out, but nothing may silence.
    refused: Option<Code>,
}

impl<'s> Comments<'s> {
    /// The comments of a document that was read without a mistake.
    pub(super) fn of(
        file: FileId,
        source: &'s Source,
        comments: impl Iterator<Item = Range<usize>>,
    ) -> Self {
        let text = source.text.as_ref();
        let lines = Lines::of(text);
        let mut left = MAX_RULES;
        let suppressions = comments
            .filter_map(|comment| Suppression::parse(text, &lines, comment))
            .take_while(|suppression| {
                let enough = left < suppression.rules.len().max(1);
                left = left.saturating_sub(suppression.rules.len().max(1));
                !enough
            })
            .collect();
        Self {
            file,
            lines,
            suppressions,
        }
    }

    /// Whether a text can have such comments at all.
    pub(super) fn may_be_in(text: &str) -> bool {
        text.contains(MARK)
    }

    /// Takes out the findings that a comment silences, and tells how many these were. What is wrong with the comments is
    /// added.
    pub(super) fn apply(&self, selection: &Selection<'_>, findings: &mut Vec<Finding>) -> usize {
        let mut suppressions = self.suppressions.clone();
        let mut by_line: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (number, suppression) in suppressions.iter().enumerate() {
            by_line.entry(suppression.line).or_default().push(number);
        }
        let before = findings.len();
        findings.retain(|finding| {
            let Origin::Document(span) = finding.origin else {
                return true;
            };
            if span.file != self.file {
                return true;
            }
            let here = by_line.get(&self.lines.line(span.start as usize));
            let mut is_kept = true;
            for number in here.into_iter().flatten() {
                if let Some(suppression) = suppressions.get_mut(*number) {
                    is_kept &= !suppression.silences(finding.code, selection);
                }
            }
            is_kept
        });
        let count = before - findings.len();
        for suppression in &suppressions {
            let wrong = suppression.findings(self.file, selection);
            findings.extend(
                wrong
                    .into_iter()
                    .filter(|finding| selection.is_told(finding.code)),
            );
        }
        count
    }
}

impl<'s> Suppression<'s> {
    /// Reads a comment; nothing where it is about something else.
    fn parse(text: &'s str, lines: &Lines, comment: Range<usize>) -> Option<Self> {
        let whole = text.get(comment.clone())?.trim_end();
        let mark = whole.trim_start_matches('#').trim_start();
        let rest = mark
            .strip_prefix(MARK)?
            .trim_start()
            .strip_prefix("ignore")?;
        if rest.starts_with(|c: char| c.is_alphanumeric()) {
            return None;
        }
        let start = comment.start + (whole.len() - mark.len());
        let list_start = comment.start + (whole.len() - rest.len());
        let (list, reason) = rest.split_once(':').unwrap_or((rest, ""));
        let line = lines.line(comment.start);
        let before = text.get(lines.start(line)?..comment.start)?;
        Some(Self {
            range: start..comment.start + whole.len(),
            line: match before.trim().is_empty() {
                true => next_line(text, lines, line),
                false => line,
            },
            rules: SilencedRule::read(list, list_start),
            reason: reason.trim(),
        })
    }

    /// Whether a finding of this code is to be left out on the line of this comment.
    fn silences(&mut self, code: Code, selection: &Selection<'_>) -> bool {
        let mut is_silenced = false;
        for rule in &mut self.rules {
            if !selection.is_named(rule.pattern, code) {
                continue;
            }
            if selection.is_mandatory(code) {
                rule.refused = Some(code);
            } else {
                rule.is_used = true;
                is_silenced = true;
            }
        }
        is_silenced
    }

    /// What is wrong with the comment itself.
    fn findings(&self, file: FileId, selection: &Selection<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut say = |code: Code, range: &Range<usize>, message: String, help: &str| {
            findings.push(warning(code, place(file, range), message, help));
        };
        if self.rules.is_empty() {
            let message = "this comment names no rule, and silences nothing".to_owned();
            let help = "write `# formwork: ignore CODE: reason`";
            say(Code::UNKNOWN_SUPPRESSION, &self.range, message, help);
        } else if self.reason.is_empty() {
            let message = "this comment silences a rule without a reason".to_owned();
            let help =
                "say why it does not hold here, behind a colon: `# formwork: ignore CODE: reason`";
            say(Code::UNREASONED_SUPPRESSION, &self.range, message, help);
        }
        for rule in &self.rules {
            let pattern = rule.pattern;
            if !is_rule(pattern) {
                let message = format!("there is no rule `{pattern}` to be silenced");
                let help = "`formwork rules` lists all rules";
                say(Code::UNKNOWN_SUPPRESSION, &rule.range, message, help);
            } else if let (Some(code), false) = (rule.refused, rule.is_used) {
                let message = format!("{code} is mandatory: no comment silences it");
                say(
                    Code::UNUSED_SUPPRESSION,
                    &rule.range,
                    message,
                    "mend what it finds",
                );
            } else if !rule.is_used && selection.has_rule_on(pattern) {
                let message = format!("`{pattern}` finds nothing on line {}", self.line);
                say(
                    Code::UNUSED_SUPPRESSION,
                    &rule.range,
                    message,
                    "take it out of the comment",
                );
            }
        }
        findings
    }
}

impl<'s> SilencedRule<'s> {
    /// Reads a list with commas between its rules. Words behind the name of a rule are no part of it.
    fn read(list: &'s str, start: usize) -> Vec<Self> {
        let mut rules = Vec::new();
        let mut at = start;
        for item in list.split(',').take(MAX_RULES + 1) {
            let indent = item.len() - item.trim_start().len();
            if let Some(pattern) = item.split_whitespace().next() {
                let start = at + indent;
                rules.push(Self {
                    pattern,
                    range: start..start + pattern.len(),
                    is_used: false,
                    refused: None,
                });
            }
            at += item.len() + 1;
        }
        rules
    }
}

/// The next line that has something else than a comment; the one after the last where there is none.
fn next_line(text: &str, lines: &Lines, line: usize) -> usize {
    let start = lines.start(line + 1).unwrap_or(text.len());
    let following = text.get(start..).unwrap_or_default().lines();
    let is_passed = |line: &&str| {
        let line = line.trim_start();
        line.is_empty() || line.starts_with('#')
    };
    line + 1 + following.take_while(is_passed).count()
}

fn place(file: FileId, range: &Range<usize>) -> Origin {
    let narrow = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
    Origin::Document(Span {
        file,
        start: narrow(range.start),
        end: narrow(range.end),
    })
}

fn warning(code: Code, origin: Origin, message: String, help: &str) -> Finding {
    Finding {
        code,
        severity: Severity::Warning,
        path: Vec::new(),
        place: String::new(),
        origin,
        message,
        help: Some(help.to_owned()),
        related: Vec::new(),
        causes: Vec::new(),
    }
}
