//! Wrong definitions: each gives one diagnostic, with its place and its cure.

use std::fs;
use std::path::Path;

use formwork::constructs;
use formwork::definition::read_stack;
use formwork::diagnostic::{Diagnostics, render};
use formwork::prelude::*;
use formwork::syntax;
use formwork::synth::synthesize;
use formwork::value::Sources;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What a user sees of a definition file.
fn findings(name: &str, text: &str) -> (Diagnostics, String) {
    let mut sources = Sources::default();
    let document = syntax::read(&mut sources, name, text);
    let mut diagnostics = Diagnostics::new();
    diagnostics.extend(document.diagnostics);
    if let Some(root) = document.root {
        let (stack, found) = read_stack(root, &[&constructs::registry()]);
        diagnostics.extend(found);
        if let Some(stack) = stack {
            let app = App::new().stack(stack);
            diagnostics.extend(synthesize(&app, &SynthOptions::default()).diagnostics);
        }
    }
    let text = shown(&diagnostics, &sources);
    (diagnostics, text)
}

fn shown(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let read = |name: &str| fs::read_to_string(root().join(name)).ok();
    render::text(diagnostics.iter(), sources, &read, render::Style::default())
}

fn check(name: &str, diagnostics: &Diagnostics, text: &str) {
    assert_eq!(diagnostics.iter().count(), 1, "{name}:\n{text}");
    assert!(diagnostics.has_errors(), "{name}:\n{text}");
    for found in diagnostics.iter() {
        let says_what_to_do = !found.help.is_empty() || found.message.contains("expected");
        assert!(says_what_to_do, "{name} has no cure:\n{text}");
    }
    insta::with_settings!({
        snapshot_path => "../snapshots/bad_input",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn each_wrong_definition_file_gives_one_diagnostic() {
    let mut names: Vec<String> = fs::read_dir(root().join("tests/bad_input"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    assert!(names.len() >= 20);
    for name in names {
        let text = fs::read_to_string(root().join(format!("tests/bad_input/{name}.yaml"))).unwrap();
        let (diagnostics, text) = findings(&format!("{name}.yaml"), &text);
        check(&name, &diagnostics, &text);
    }
}

/// What a user sees of stacks that were built in Rust.
fn built(name: &str, stacks: impl IntoIterator<Item = Stack>) {
    let mut app = App::new();
    stacks.into_iter().for_each(|stack| app.add(stack));
    let diagnostics = synthesize(&app, &SynthOptions::default()).diagnostics;
    let text = shown(&diagnostics, &Sources::default());
    check(name, &diagnostics, &text);
}

#[test]
fn a_value_out_of_bounds_points_at_the_setter() {
    let mut stack = Stack::new("shop");
    stack.add(
        Queue::new("Orders")
            .retention(days(4))
            .visibility_timeout(seconds(50_000)),
    );
    built("rust_out_of_bounds", [stack]);
}

#[test]
fn a_duplicate_name_shows_both_places() {
    let mut stack = Stack::new("shop");
    stack.add(Queue::new("Orders"));
    stack.add(Topic::new("Orders"));
    built("rust_duplicate_name", [stack]);
}

#[test]
fn a_handle_that_was_never_added_is_reported_where_it_is_used() {
    let mut stack = Stack::new("shop");
    let rejected = Handle::<Queue>::named("Rejected");
    stack.add(Queue::new("Orders").dead_letter(&rejected, 3));
    built("rust_missing_handle", [stack]);
}

#[test]
fn a_format_with_too_few_values_is_reported_where_it_is_set() {
    let mut stack = Stack::new("shop");
    stack.add(Queue::new("Orders").queue_name(format("{}-{}", ["orders"])));
    built("rust_format", [stack]);
}

#[test]
fn stacks_in_a_circle_are_reported_with_the_way_round() {
    let mut shop = Stack::new("shop");
    let mut mail = Stack::new("mail");
    let orders = shop.add(Queue::new("Orders"));
    let letters = mail.add(Queue::new("Letters").dead_letter(&orders, 3));
    shop.output("Letters", letters.url());
    built("rust_stack_cycle", [shop, mail]);
}

#[test]
fn two_stacks_of_one_name_are_reported() {
    let stack = || {
        let mut stack = Stack::new("shop");
        stack.add(Queue::new("Orders"));
        stack
    };
    built("rust_duplicate_stack", [stack(), stack()]);
}

#[test]
fn everything_wrong_is_reported_in_one_run() {
    let definition = "stack: shop
constructs:
  Orders: { type: Queue, retention: 1s, delay: 1h }
  Rejected: { type: Queue, colour: red, retention: soon }
  Stock: { type: Tabel }
  Mail: { type: Queue, dead_letter: { queue: Rejected, max_receives: 0 } }
outputs: { Stock: !GetAtt Stock.Arn }
";
    let (diagnostics, text) = findings("shop.yaml", definition);
    // Two of `Rejected`, one of `Stock`, then what only synthesis can tell: two of `Orders`, one of `Mail`. What refers to
    // the unreadable two is not wrong as well.
    assert_eq!(diagnostics.iter().count(), 6, "{text}");
}
