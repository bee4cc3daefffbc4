//! Each construct with everything it can do: as a template, and the same from a definition file.
#![expect(
    clippy::unwrap_used,
    clippy::too_many_lines,
    reason = "a test ends where something is missing, and a case shows all of a construct at once"
)]

mod alarm;
mod bucket;
mod dashboard;
mod event_bus;
mod function;
mod http_api;
mod key;
mod log_group;
mod policy;
mod queue;
mod resource;
mod rest_api;
mod role;
mod rule;
mod schedule;
mod table;
mod topic;

use formwork::constructs::{CONSTRUCTS, registry};
use formwork::definition::{App, Stack, read_stack};
use formwork::diagnostic::render;
use formwork::syntax;
use formwork::synth::{SynthOptions, synthesize};
use formwork::value::Sources;

/// A construct at work: in Rust, and the same as a definition file.
struct Case {
    construct: &'static str,
    stack: fn() -> Stack,
    definition: &'static str,
}

const CASES: &[Case] = &[
    queue::CASE,
    topic::CASE,
    table::CASE,
    bucket::CASE,
    key::CASE,
    function::CASE,
    rule::CASE,
    event_bus::CASE,
    schedule::CASE,
    http_api::CASE,
    rest_api::CASE,
    role::CASE,
    policy::CASE,
    log_group::CASE,
    alarm::CASE,
    dashboard::CASE,
    resource::CASE,
];

/// The template of a stack in which nothing is wrong.
fn template(stack: Stack, sources: &Sources) -> String {
    let id = stack.id().to_owned();
    let synthesis = synthesize(&App::new().stack(stack), &SynthOptions::default());
    let text = render::text(
        synthesis.diagnostics.iter(),
        sources,
        &|name| std::fs::read_to_string(name).ok(),
        render::Style::default(),
    );
    assert!(synthesis.diagnostics.is_empty(), "{text}");
    syntax::to_json(&synthesis.template(&id).unwrap().node())
}

fn read(text: &str) -> (Stack, Sources) {
    let mut sources = Sources::default();
    let document = syntax::read(&mut sources, "definition.yaml", text);
    let (stack, mut diagnostics) = read_stack(document.root.unwrap(), &[&registry()]);
    diagnostics.extend(document.diagnostics);
    let text = render::text(&diagnostics, &sources, &|_| None, render::Style::default());
    assert!(diagnostics.is_empty(), "{text}");
    (stack.unwrap(), sources)
}

/// Compares line by line, so that a difference is seen without reading two templates.
fn assert_same(name: &str, left: &str, right: &str) {
    for (number, (one, other)) in left.lines().zip(right.lines()).enumerate() {
        assert_eq!(one, other, "{name}, line {}", number + 1);
    }
    assert_eq!(left.lines().count(), right.lines().count(), "{name}");
}

#[test]
fn templates_are_as_reviewed() {
    for case in CASES {
        let text = template((case.stack)(), &Sources::default());
        insta::with_settings!({
            snapshot_path => "../../snapshots/constructs",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(case.construct, text);
        });
    }
}

#[test]
fn a_definition_file_gives_the_same_template() {
    for case in CASES {
        let (stack, sources) = read(case.definition);
        let from_file = template(stack, &sources);
        let from_rust = template((case.stack)(), &Sources::default());
        assert_same(case.construct, &from_rust, &from_file);
    }
}

#[test]
fn nothing_is_lost_by_writing_and_reading() {
    for case in CASES {
        let stack = (case.stack)();
        let written = syntax::to_yaml(&stack.node());
        let (again, sources) = read(&written);
        assert_same(case.construct, &written, &syntax::to_yaml(&again.node()));
        assert_same(
            case.construct,
            &template(stack, &Sources::default()),
            &template(again, &sources),
        );
    }
}

#[test]
fn every_construct_has_a_case() {
    let names: Vec<&str> = CONSTRUCTS.iter().map(|construct| construct.name).collect();
    let cases: Vec<&str> = CASES.iter().map(|case| case.construct).collect();
    let missing: Vec<&&str> = names.iter().filter(|name| !cases.contains(name)).collect();
    assert!(missing.is_empty(), "add a case for {missing:?}");
}
