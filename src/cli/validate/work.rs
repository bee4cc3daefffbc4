//! Validating many files at once. A worker holds one text and its tree at a time; what remains of a file is what is told.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::Context;

use super::deployment::Deployments;
use super::input::Input;
use super::report::FindingReport;
use super::template;
use crate::diagnostic::{Severity, render};
use crate::facts::Facts;
use crate::syntax;
use crate::validate::{Children, Finding, Options, Validated, validate_document};
use crate::value::{FileId, Lines, Node, Origin, Position, Sources};

/// As much as the first thread of a program has: the tree of a template may be deep.
const STACK_BYTES: usize = 8 * 1024 * 1024;

/// What all files have in common.
#[derive(Debug)]
pub(super) struct Job<'a> {
    pub(super) facts: &'a Facts,
    pub(super) options: &'a Options,
    pub(super) deployments: &'a Deployments,
    /// How findings look as text; nothing where nobody reads that.
    pub(super) style: Option<render::Style>,
    /// Whether a text that cannot be read is no finding.
    pub(super) ignores_broken: bool,
}

/// What was found in a file.
#[derive(Debug)]
pub(super) struct CheckedFile {
    pub(super) name: String,
    /// In the order of their places.
    pub(super) findings: Vec<FindingReport>,
    /// How many were silenced where they are.
    pub(super) suppressed: usize,
    /// The findings with the lines they are about, where that was asked for.
    pub(super) text: String,
}

impl CheckedFile {
    /// The findings without those that only say why another is one.
    pub(super) fn told(&self) -> impl Iterator<Item = &FindingReport> {
        self.findings.iter().filter(|finding| !finding.is_cause)
    }

    pub(super) fn count(&self, severity: Severity) -> usize {
        let told = self.told();
        told.filter(|finding| finding.severity() == severity)
            .count()
    }
}

/// A file, and files beside it in which something was found because of it; none where it is no template.
type Checked = anyhow::Result<Vec<CheckedFile>>;

/// Validates all files, as many at once as the machine has cores; the results stand in the order of the files.
pub(super) fn check_all(inputs: &[Input], job: &Job<'_>) -> anyhow::Result<Vec<Checked>> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let workers = cores.min(inputs.len());
    if workers <= 1 {
        return Ok(inputs.iter().map(|input| job.check(input)).collect());
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(input) = inputs.get(number) else {
                return done;
            };
            done.push((number, job.check(input)));
        }
    };
    let mut all: Vec<(usize, Checked)> = thread::scope(|scope| {
        let mut handles = Vec::new();
        for _ in 0..workers {
            let builder = thread::Builder::new().stack_size(STACK_BYTES);
            handles.push(
                builder
                    .spawn_scoped(scope, work)
                    .context("cannot start a thread")?,
            );
        }
        let mut all = Vec::new();
        for handle in handles {
            let done = handle.join();
            all.extend(done.map_err(|_| anyhow::anyhow!("a thread ended before its work"))?);
        }
        anyhow::Ok(all)
    })?;
    all.sort_by_key(|(number, _)| *number);
    Ok(all.into_iter().map(|(_, checked)| checked).collect())
}

impl Job<'_> {
    fn check(&self, input: &Input) -> Checked {
        let Some(text) = input.read()? else {
            return Ok(Vec::new());
        };
        if !input.is_named && !template::may_be(&text) {
            return Ok(Vec::new());
        }
        let mut sources = Sources::default();
        let document = syntax::read(&mut sources, &input.name, &text);
        let is_template = match &document.root {
            Some(root) => template::is_one(root),
            None => template::is_meant(&text),
        };
        if !input.is_named && !is_template {
            return Ok(Vec::new());
        }
        let is_broken = document.root.is_none() || !document.diagnostics.is_empty();
        let validated = match is_broken && self.ignores_broken {
            true => Validated::default(),
            false => {
                let options = self.options_for(input, &mut sources);
                validate_document(&sources, document, self.facts, &options)
            }
        };
        let mut files = checked_files(&input.name, validated.findings, &sources, self.style);
        if let Some(file) = files.first_mut() {
            file.suppressed = validated.suppressed;
        }
        Ok(files)
    }

    /// The options with the deployments of this template, and the templates that lie beside it.
    fn options_for(&self, input: &Input, sources: &mut Sources) -> Options {
        let folder = input.path.parent().unwrap_or(Path::new("")).to_owned();
        let mut options = self.options.clone();
        options.children = Some(Children::new(move |name| child(&folder, name)));
        options.deployments.clone_from(&self.deployments.given);
        let files = self.deployments.files.iter().enumerate();
        let mine = files.filter(|(number, file)| match &file.template {
            Some(_) => input.deployments.contains(number),
            None => true,
        });
        let read = mine.filter_map(|(_, file)| file.read(sources));
        options.deployments.extend(read);
        options
    }
}

/// The template at a path beside another. An address is none.
fn child(folder: &Path, name: &str) -> Option<Node> {
    if name.contains("://") {
        return None;
    }
    let input = Input {
        name: name.to_owned(),
        path: folder.join(name),
        is_named: true,
        deployments: Vec::new(),
    };
    let text = input.read().ok()??;
    syntax::read(&mut Sources::default(), name, &text).root
}

/// What was found in a file, and behind it what was found in others because of it.
pub(super) fn checked_files(
    name: &str,
    findings: Vec<Finding>,
    sources: &Sources,
    style: Option<render::Style>,
) -> Vec<CheckedFile> {
    let diagnostics: Vec<_> = findings.iter().map(Finding::diagnostic).collect();
    let text = style.map(|style| render::text(&diagnostics, sources, &|_| None, style));
    let mut files = vec![CheckedFile {
        name: name.to_owned(),
        findings: Vec::new(),
        suppressed: 0,
        text: text.unwrap_or_default(),
    }];
    let mut last: Option<(FileId, Lines)> = None;
    for finding in findings {
        let source = match finding.origin {
            Origin::Document(span) => sources.get(span.file).map(|source| (span.file, source)),
            _ => None,
        };
        let mut reports = Vec::new();
        match source {
            Some((id, source)) => {
                // The findings of a file follow each other: its lines are looked up once.
                let lines = match last.take() {
                    Some((known, lines)) if known == id => lines,
                    _ => Lines::of(&source.text),
                };
                let position = |offset| lines.position(&source.text, offset);
                FindingReport::add(finding, false, &position, &mut reports);
                last = Some((id, lines));
            }
            None => {
                let first = |_| Position { line: 1, column: 1 };
                FindingReport::add(finding, false, &first, &mut reports);
            }
        }
        let place = source.map_or(name, |(_, source)| &source.name);
        add(&mut files, place, reports);
    }
    files
}

fn add(files: &mut Vec<CheckedFile>, name: &str, findings: Vec<FindingReport>) {
    match files.iter_mut().find(|file| file.name == name) {
        Some(file) => file.findings.extend(findings),
        None => files.push(CheckedFile {
            name: name.to_owned(),
            findings,
            suppressed: 0,
            text: String::new(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_child_lies_beside_its_parent_and_never_at_an_address() {
        let folder = std::env::temp_dir().join(format!("formwork-child-{}", std::process::id()));
        fs::create_dir_all(folder.join("below")).unwrap();
        fs::write(folder.join("below/child.yaml"), "Resources: {}\n").unwrap();
        let children = Children::new({
            let folder = folder.clone();
            move |name| child(&folder, name)
        });
        assert!(children.read("./below/child.yaml").is_some());
        assert!(children.read("below").is_none());
        assert!(children.read("child.yaml").is_none());
        assert!(
            children
                .read("https://example.com/below/child.yaml")
                .is_none()
        );
        fs::remove_dir_all(folder).unwrap();
    }
}
