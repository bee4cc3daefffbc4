//! The chores of formwork: `cargo xtask --help` lists them.

#![expect(
    clippy::print_stdout,
    reason = "a chore reports to the person who runs it"
)]

mod agreement;
mod facts;
mod generate;

use clap::{Parser, Subcommand};

/// The chores of formwork.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compares our findings with those that another tool has on the same templates
    Agreement(agreement::Args),
    /// Builds the facts database from the published schemas
    Facts(facts::Args),
    /// Writes the typed resources from the facts
    Generate {
        /// Only tell whether the committed files are what the facts give
        #[arg(long)]
        check: bool,
    },
}

fn main() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Agreement(args) => agreement::run(&args),
        Command::Facts(args) => facts::run(&args),
        Command::Generate { check } => {
            let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
            println!("{}", generate::run(root.as_ref(), check)?);
            Ok(())
        }
    }
}
