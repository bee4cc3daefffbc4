//! `list`: the stacks, each after those it depends on.

use clap::Args;
use serde::Serialize;

use super::Outcome;
use super::output;
use super::project::Project;
use crate::synth::{AssetLocation, SynthOptions, Synthesis, SynthesizedStack, synthesize};

#[derive(Debug, Args)]
pub(super) struct ListArgs {
    /// Also where each is deployed, how large it is and what it depends on
    #[arg(short, long)]
    long: bool,
    /// As JSON
    #[arg(long)]
    json: bool,
}

/// A stack as `list --json` prints it.
#[derive(Debug, Serialize)]
struct Listed<'a> {
    id: &'a str,
    stack_name: &'a str,
    account: Option<&'a str>,
    region: Option<&'a str>,
    resources: usize,
    termination_protection: bool,
    depends_on: &'a [String],
}

impl<'a> Listed<'a> {
    fn of(stack: &'a SynthesizedStack) -> Self {
        Self {
            id: &stack.id,
            stack_name: &stack.name,
            account: stack.environment.account.as_deref(),
            region: stack.environment.region.as_deref(),
            resources: stack.template.resources.len(),
            termination_protection: stack.termination_protection,
            depends_on: &stack.dependencies,
        }
    }

    fn long(&self) -> String {
        let account = self.account.unwrap_or("any account");
        let region = self.region.unwrap_or("any region");
        let mut text = format!("{}\n  stack name: {}\n", self.id, self.stack_name);
        text.push_str(&format!("  environment: {account}, {region}\n"));
        text.push_str(&format!("  resources: {}\n", self.resources));
        if !self.depends_on.is_empty() {
            text.push_str(&format!("  depends on: {}\n", self.depends_on.join(", ")));
        }
        text
    }
}

pub(super) fn run(args: &ListArgs, project: &Project) -> anyhow::Result<Outcome> {
    let options = SynthOptions {
        root: project.directory.clone(),
        assets: AssetLocation::Skip,
        ..SynthOptions::default()
    };
    let Synthesis {
        stacks,
        diagnostics,
    } = synthesize(&project.app, &options);
    let mut all = project.diagnostics.clone();
    all.extend(diagnostics);
    output::report(project, &all);
    let listed: Vec<Listed<'_>> = stacks.iter().map(Listed::of).collect();
    let text = if args.json {
        format!("{}\n", serde_json::to_string_pretty(&listed)?)
    } else if args.long {
        listed.iter().map(Listed::long).collect()
    } else {
        listed
            .iter()
            .map(|stack| format!("{}\n", stack.id))
            .collect()
    };
    output::print(&text)?;
    Ok(if all.has_errors() {
        Outcome::Findings
    } else {
        Outcome::Clean
    })
}
