//! `cargo run synth` writes the templates of the five reference systems into `out/`.

use std::process::ExitCode;

fn main() -> ExitCode {
    formwork::cli::main(stacks::app())
}
