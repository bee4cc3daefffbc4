//! What the README promises.

#![expect(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

use formwork::constructs;
use formwork::definition::read_stack;
use formwork::prelude::*;
use formwork::syntax;
use formwork::synth::synthesize;
use formwork::value::Sources;

const README: &str = include_str!("../README.md");

/// The code blocks of a language.
fn blocks(language: &str) -> Vec<&'static str> {
    let fence = format!("```{language}\n");
    let parts = README.split(fence.as_str()).skip(1);
    parts
        .map(|part| part.split("```").next().unwrap())
        .collect()
}

#[test]
fn the_definition_file_is_one() {
    let definitions = blocks("yaml");
    assert_eq!(definitions.len(), 1);
    let document = syntax::read(&mut Sources::default(), "readme.yaml", definitions[0]);
    let (stack, diagnostics) = read_stack(document.root.unwrap(), &[&constructs::registry()]);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let options = SynthOptions {
        assets: AssetLocation::Skip,
        ..SynthOptions::default()
    };
    let synthesis = synthesize(&App::new().stack(stack.unwrap()), &options);
    assert!(
        synthesis.diagnostics.is_empty(),
        "{:?}",
        synthesis.diagnostics
    );
}

#[test]
fn every_construct_is_in_the_table() {
    for construct in constructs::CONSTRUCTS {
        let name = format!("`{}`", construct.name);
        assert!(README.contains(&name), "{name}");
    }
}

#[test]
fn the_commands_of_the_continuous_check_are_those_of_the_readme() {
    assert!(blocks("sh")[0].contains("cargo test"));
    let run = include_str!("../.ci/run");
    assert!(run.lines().any(|line| line.starts_with("cargo test")));
}
