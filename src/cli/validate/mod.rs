//! `validate`: what is wrong with templates that anybody wrote.

mod input;
mod report;

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::{Args, ValueEnum};

use super::Outcome;
use super::output;
use crate::diagnostic::{Diagnostic, render};
use crate::facts::Facts;
use crate::syntax;
use crate::validate::{Options, validate};
use crate::value::{Origin, Sources, suggestion};
use report::{Found, Report};

#[derive(Debug, Args)]
pub(super) struct ValidateArgs {
    /// Templates, YAML or JSON; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The form of the findings
    #[arg(short, long, value_name = "FORMAT", default_value = "text")]
    format: Format,
    /// The regions into which the templates are deployed, with commas between them or said again
    #[arg(
        short,
        long,
        value_name = "REGION",
        value_delimiter = ',',
        default_value = "us-east-1"
    )]
    regions: Vec<String>,
    /// Other facts about resource types than those of this program
    #[arg(long, value_name = "FILE")]
    facts: Option<PathBuf>,
    /// The schema of a resource type of your own; may be said again
    #[arg(long, value_name = "FILE")]
    schema: Vec<PathBuf>,
}

/// The form of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With the lines they are about
    Text,
    /// For programs
    Json,
}

pub(super) fn run(args: &ValidateArgs, directory: &Path) -> anyhow::Result<Outcome> {
    let loaded = facts_of(args, directory)?;
    let facts = loaded.as_ref().unwrap_or(Facts::embedded());
    let options = options_of(args, facts)?;
    let mut run = Run::default();
    let mut unread = false;
    for file in &args.files {
        let name = input::shown_name(file);
        if run.files.iter().any(|known| known.name == name) {
            continue;
        }
        match input::read(directory, file) {
            Ok(text) => run.validate(name, &text, facts, &options),
            // The other files are validated all the same.
            Err(error) => {
                unread = true;
                output::failure(&error);
            }
        }
    }
    match args.format {
        Format::Text => run.print_text()?,
        Format::Json => run.print_json()?,
    }
    Ok(
        match run.files.iter().any(|file| !file.findings.is_empty()) {
            _ if unread => Outcome::Incomplete,
            true => Outcome::Findings,
            false => Outcome::Clean,
        },
    )
}

/// The facts that were asked for; nothing where those of the program do.
fn facts_of(args: &ValidateArgs, directory: &Path) -> anyhow::Result<Option<Facts>> {
    let mut facts = None;
    if let Some(file) = &args.facts {
        let reading = || format!("cannot read the facts in `{}`", file.display());
        let bytes = fs::read(directory.join(file)).with_context(reading)?;
        facts = Some(Facts::open(Cow::Owned(bytes)).with_context(reading)?);
    }
    if args.schema.is_empty() {
        return Ok(facts);
    }
    let mut schemas = Vec::new();
    for file in &args.schema {
        schemas.push((input::shown_name(file), input::read(directory, file)?));
    }
    let known = facts.as_ref().unwrap_or(Facts::embedded());
    Ok(Some(known.with_schemas(schemas)?))
}

fn options_of(args: &ValidateArgs, facts: &Facts) -> anyhow::Result<Options> {
    let known: Vec<&str> = facts.regions().collect();
    let unknown = |region: &&String| !known.contains(&region.as_str());
    if let Some(region) = args.regions.iter().find(unknown) {
        anyhow::bail!(
            "there is no region `{region}`: {}",
            suggestion(region, &known)
        );
    }
    Ok(Options {
        regions: args.regions.clone(),
        ..Options::default()
    })
}

/// What was read, and what was found in it.
#[derive(Debug, Default)]
struct Run {
    sources: Sources,
    files: Vec<ValidatedFile>,
}

#[derive(Debug)]
struct ValidatedFile {
    name: String,
    /// In the order of their places.
    findings: Vec<Found>,
}

impl Run {
    fn validate(&mut self, name: String, text: &str, facts: &Facts, options: &Options) {
        let document = syntax::read(&mut self.sources, &name, text);
        let mut findings: Vec<Found> = document.diagnostics.into_iter().map(Found::from).collect();
        // What is missing from a tree that was read of broken text follows from that, and is not worth a word.
        if let (Some(root), true) = (&document.root, findings.is_empty()) {
            findings.extend(validate(root, facts, options).into_iter().map(Found::from));
        }
        findings.sort_by_key(|found| match found.diagnostic.primary.origin {
            Origin::Document(span) => (span.start, span.end),
            _ => (0, 0),
        });
        self.files.push(ValidatedFile { name, findings });
    }

    fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        let findings = self.files.iter().flat_map(|file| &file.findings);
        findings.map(|found| &found.diagnostic)
    }

    fn print_text(&self) -> anyhow::Result<()> {
        let style = output::style_of_stdout();
        let mut text = render::text(self.diagnostics(), &self.sources, &|_| None, style);
        if !text.is_empty() {
            text.push('\n');
        }
        let found = match render::summary(self.diagnostics()) {
            nothing if nothing.is_empty() => "nothing found".to_owned(),
            found => found,
        };
        let files = match self.files.len() {
            1 => "1 file".to_owned(),
            count => format!("{count} files"),
        };
        text.push_str(&format!("{found} in {files}\n"));
        output::print(&text)
    }

    fn print_json(&self) -> anyhow::Result<()> {
        let report = Report::of(&self.files, &self.sources);
        output::print(&format!("{}\n", serde_json::to_string_pretty(&report)?))
    }
}
