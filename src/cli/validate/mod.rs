//! `validate`: what is wrong with templates that anybody wrote.

mod args;
mod configuration;
mod deployment;
mod input;
mod report;
mod settings;
mod template;
mod work;

use std::io::Write;
use std::path::Path;

use super::Outcome;
use super::output::{self, FileSet};
use crate::diagnostic::render;
use crate::facts::Facts;
use args::Format;
use input::Inputs;
use report::Run;
use settings::Settings;
use work::{Job, check_all};

pub(super) use args::ValidateArgs;
pub(super) use report::schema as report_schema;

pub(super) fn run(args: &ValidateArgs, directory: &Path) -> anyhow::Result<Outcome> {
    let mut settings = Settings::read(args, directory)?;
    for warning in &settings.warnings {
        output::note(&format!("warning: {warning}"));
    }
    let mut inputs = Inputs::find(directory, &settings.files, &settings.exclude)?;
    for (number, file) in settings.deployments.files.iter().enumerate() {
        if let Some(template) = &file.template {
            inputs.add_deployed(directory, template, number);
        }
    }
    let mut run = Run {
        files: std::mem::take(&mut settings.deployments.broken),
        failures: inputs.failures,
    };
    let job = Job {
        facts: settings.facts.as_ref().unwrap_or(Facts::embedded()),
        options: &settings.options,
        deployments: &settings.deployments,
        style: style_of(&settings),
        ignores_broken: settings.ignores_broken,
    };
    for checked in check_all(&inputs.files, &job)? {
        match checked {
            Ok(files) => run.add(files),
            // The other files are validated all the same.
            Err(error) => run.failures.push(error),
        }
    }
    for failure in &run.failures {
        output::failure(failure);
    }
    if run.files.is_empty() && run.failures.is_empty() {
        output::note("warning: no template was found");
    }
    tell(&run, &settings, directory)?;
    let mut told = run.files.iter().flat_map(work::CheckedFile::told);
    Ok(
        match told.any(|finding| settings.fail_on.holds(finding.severity())) {
            _ if !run.failures.is_empty() => Outcome::Incomplete,
            true => Outcome::Findings,
            false => Outcome::Clean,
        },
    )
}

/// How the findings look, where people read them.
fn style_of(settings: &Settings) -> Option<render::Style> {
    match (settings.format, &settings.output) {
        (Format::Text, None) => Some(output::style_of_stdout()),
        (Format::Text, Some(_)) => Some(render::Style::default()),
        _ => None,
    }
}

fn tell(run: &Run, settings: &Settings, directory: &Path) -> anyhow::Result<()> {
    let text = run.in_form(settings.format)?;
    let Some(path) = &settings.output else {
        return output::print(&text);
    };
    let mut files = FileSet::default();
    files.write(&directory.join(path), |file| {
        Ok(file.write_all(text.as_bytes())?)
    })?;
    files.commit()?;
    output::note(&format!("wrote {}: {}", path.display(), run.summary()));
    Ok(())
}
