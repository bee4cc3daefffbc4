//! `schema`: the JSON Schema of stack definitions, or of the findings of `validate`.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use super::output::{self, FileSet};
use super::{Outcome, validate};
use crate::constructs;
use crate::definition::{App, json_schema};

#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    /// Write it into this file instead of printing it
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// That of the findings which `validate --format json` prints, instead of that of stack definitions
    #[arg(long)]
    validate_report: bool,
}

pub(super) fn run(args: &SchemaArgs, app: &App, directory: &Path) -> anyhow::Result<Outcome> {
    let schema = match args.validate_report {
        true => validate::report_schema()?,
        false => json_schema(&[app.registry(), &constructs::registry()]),
    };
    let text = format!("{}\n", serde_json::to_string_pretty(&schema)?);
    match &args.output {
        None => output::print(&text)?,
        Some(path) => {
            let mut files = FileSet::default();
            files.write(&directory.join(path), |file| {
                Ok(file.write_all(text.as_bytes())?)
            })?;
            files.commit()?;
            output::note(&format!("wrote {}", path.display()));
        }
    }
    Ok(Outcome::Clean)
}
