//! The command line: `synth`, `list`, `validate`, `explain`, `rules`, `schema`, and with the feature `scaffold` `new`.
//!
//! The only room that reads files, the environment or the terminal, and the only one that prints. Any program has the same
//! commands for its own app:
//!
//! ```no_run
//! use formwork::prelude::*;
//!
//! fn main() -> std::process::ExitCode {
//!     let mut stack = Stack::new("orders");
//!     stack.add(Queue::new("Orders"));
//!     formwork::cli::main(App::new().stack(stack))
//! }
//! ```
//!
//! Exit codes: 0 clean, 1 something was found wrong, 2 it could not run.

mod config;
mod explain;
mod list;
#[cfg(feature = "scaffold")]
mod new;
mod output;
mod project;
mod rules;
mod schema;
mod synth;
mod validate;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::definition::App;

/// A native synthesizer for AWS CloudFormation: typed definitions in, checked templates out.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Args)]
struct Global {
    /// Run as if started in this directory
    #[arg(
        short = 'C',
        long,
        global = true,
        value_name = "DIR",
        default_value = "."
    )]
    directory: PathBuf,
    /// Read the stack definitions (YAML or JSON) of this directory
    #[arg(short, long, global = true, value_name = "DIR")]
    definitions: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write a template for each stack
    Synth(synth::SynthArgs),
    /// List the stacks, each after those it depends on
    List(list::ListArgs),
    /// Check any templates against all that is known of resource types
    Validate(Box<validate::ValidateArgs>),
    /// Print the page of a rule: what it checks, why, what fails and what passes
    Explain(explain::ExplainArgs),
    /// List the rules of `validate`
    Rules(rules::RulesArgs),
    /// Print the JSON Schema of stack definitions, for editors
    Schema(schema::SchemaArgs),
    /// Start a new project
    #[cfg(feature = "scaffold")]
    New(new::NewArgs),
}

/// How a command ended, when it could run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Clean,
    Findings,
    /// Something could not be looked at, which was said at once.
    Incomplete,
}

/// Runs the command line for an app. The whole of a user's `main`.
pub fn main(app: App) -> ExitCode {
    run(app, None)
}

/// Runs the command line for the stack definitions of a directory. The whole of the `formwork` binary.
pub fn definitions_main() -> ExitCode {
    run(App::new(), Some("."))
}

fn run(app: App, definitions: Option<&str>) -> ExitCode {
    let cli = Cli::parse();
    let result = match cli.command {
        #[cfg(feature = "scaffold")]
        Command::New(args) => new::run(&args, &cli.global.directory),
        Command::Schema(args) => schema::run(&args, &app, &cli.global.directory),
        Command::Explain(args) => explain::run(&args),
        Command::Rules(args) => rules::run(&args),
        Command::Validate(args) => validate::run(&args, &cli.global.directory),
        Command::Synth(args) => project::Project::open(app, &cli.global, definitions)
            .and_then(|project| synth::run(&args, project)),
        Command::List(args) => project::Project::open(app, &cli.global, definitions)
            .and_then(|project| list::run(&args, &project)),
    };
    match result {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Ok(Outcome::Incomplete) => ExitCode::from(2),
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            output::failure(&error);
            ExitCode::from(2)
        }
    }
}

/// Who reads our output may stop reading: that is no failure.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let mut causes = error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>());
    causes.any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}
