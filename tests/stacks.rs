//! The reference stacks: their templates, the definition files beside them, and that nothing but the definition matters.

#![expect(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

use std::fs;
use std::path::Path;

use formwork::constructs;
use formwork::definition::{App, Stack, read_stack};
use formwork::diagnostic::render;
use formwork::syntax;
use formwork::synth::{SynthOptions, Synthesis, synthesize};
use formwork::validate::Options;
use formwork::value::Sources;

const NAMES: [&str; 5] = [
    "message-queue",
    "high-concurrency",
    "distributed-counter",
    "online-store",
    "event-backend",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every rule speaks, those of security and what is only worth knowing included.
fn options() -> SynthOptions {
    SynthOptions {
        root: root().to_owned(),
        validation: Options {
            include: vec!["security".to_owned(), "I".to_owned()],
            ..Options::default()
        },
        ..SynthOptions::default()
    }
}

/// The synthesis of an app that has nothing wrong in it.
fn clean(app: &App, sources: &Sources) -> Synthesis {
    let synthesis = synthesize(app, &options());
    let read = |name: &str| fs::read_to_string(root().join(name)).ok();
    let text = render::text(
        synthesis.diagnostics.iter(),
        sources,
        &read,
        render::Style::default(),
    );
    assert!(synthesis.diagnostics.is_empty(), "{text}");
    synthesis
}

fn template(app: &App, sources: &Sources, name: &str) -> String {
    let synthesis = clean(app, sources);
    syntax::to_json(&synthesis.template(name).unwrap().node())
}

fn definition(name: &str) -> (Stack, Sources) {
    let mut sources = Sources::default();
    let path = format!("stacks/{name}.yaml");
    let text = fs::read_to_string(root().join(&path)).unwrap();
    let document = syntax::read(&mut sources, &path, &text);
    let (stack, mut diagnostics) = read_stack(document.root.unwrap(), &[&constructs::registry()]);
    diagnostics.extend(document.diagnostics);
    let text = render::text(&diagnostics, &sources, &|_| None, render::Style::default());
    assert!(diagnostics.is_empty(), "{text}");
    (stack.unwrap(), sources)
}

fn stack_of(name: &str) -> Stack {
    let stack = stacks::app()
        .stacks()
        .find(|stack| stack.id() == name)
        .cloned();
    stack.unwrap()
}

#[test]
fn templates_are_as_reviewed() {
    for name in NAMES {
        let text = template(&stacks::app(), &Sources::default(), name);
        insta::with_settings!({
            snapshot_path => "../snapshots/stacks",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name, text);
        });
    }
}

#[test]
fn definition_files_give_the_same_bytes_as_rust() {
    for name in NAMES {
        let (stack, sources) = definition(name);
        let from_yaml = template(&App::new().stack(stack), &sources, name);
        let from_rust = template(&App::new().stack(stack_of(name)), &Sources::default(), name);
        similar_asserts(name, &from_rust, &from_yaml);
    }
}

/// Shows the first lines that differ, instead of two whole templates.
fn similar_asserts(name: &str, left: &str, right: &str) {
    for (number, (one, other)) in left.lines().zip(right.lines()).enumerate() {
        assert_eq!(one, other, "{name}, line {}", number + 1);
    }
    assert_eq!(left.len(), right.len(), "{name}");
}

#[test]
fn a_definition_survives_being_written_and_read() {
    for name in NAMES {
        let stack = stack_of(name);
        let text = syntax::to_yaml(&stack.node());
        let mut sources = Sources::default();
        let document = syntax::read(&mut sources, "written.yaml", &text);
        assert!(document.diagnostics.is_empty(), "{text}");
        let (read, diagnostics) = read_stack(document.root.unwrap(), &[&constructs::registry()]);
        let problems = render::text(&diagnostics, &sources, &|_| None, render::Style::default());
        assert!(diagnostics.is_empty(), "{problems}");
        let read = read.unwrap();
        similar_asserts(name, &text, &syntax::to_yaml(&read.node()));
        let before = template(&App::new().stack(stack), &Sources::default(), name);
        let after = template(&App::new().stack(read), &sources, name);
        similar_asserts(name, &before, &after);
    }
}

#[test]
fn synthesizing_twice_gives_the_same_bytes() {
    for name in NAMES {
        let once = template(&stacks::app(), &Sources::default(), name);
        let twice = template(&stacks::app(), &Sources::default(), name);
        assert_eq!(once, twice);
    }
}

#[test]
fn the_order_of_definition_does_not_matter() {
    for name in NAMES {
        let stack = stack_of(name);
        let mut node = stack.node();
        let constructs = node.as_map_mut().unwrap().get_mut("constructs").unwrap();
        let map = constructs.as_map_mut().unwrap();
        let reversed: Vec<(String, _)> = map
            .iter()
            .map(|(key, value)| (key.to_owned(), value.clone()))
            .collect();
        *map = reversed.into_iter().rev().collect();
        let (moved, diagnostics) = read_stack(node, &[&constructs::registry()]);
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        let before = template(&App::new().stack(stack), &Sources::default(), name);
        let after = template(&App::new().stack(moved.unwrap()), &Sources::default(), name);
        similar_asserts(name, &before, &after);
    }
}
