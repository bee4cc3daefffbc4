//! The `formwork` binary: the command line for stack definitions in a directory.

use std::process::ExitCode;

fn main() -> ExitCode {
    formwork::cli::definitions_main()
}
