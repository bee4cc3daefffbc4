//! What our own work takes within a process: `cargo bench --bench validate`.
//!
//! The fastest of many runs says what the work costs, the median what the machine made of it.

#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]
#![expect(
    dead_code,
    reason = "the sizes of the stacks to synthesize are compared with the peers only"
)]

#[path = "../tests/intricate/templates.rs"]
mod intricate;
mod work;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use formwork::facts::Facts;
use formwork::syntax;
use formwork::synth::{SynthOptions, synthesize};
use formwork::validate::{Options, validate};
use formwork::value::Sources;
use work::templates;

fn main() {
    println!("{:<32} {:>12} {:>12}", "µs", "fastest", "median");
    first_lookup();
    let facts = Facts::embedded();
    let names: Vec<&str> = facts.type_names().collect();
    measure("look up every type", 100, || {
        names
            .iter()
            .filter_map(|name| facts.resource_type(name))
            .count()
    });
    for size in templates::SIZES {
        let template = templates::template(size);
        let yaml = syntax::to_yaml(&template);
        let json = syntax::to_json(&template);
        let runs = 1 + 10_000 / size;
        measure(&format!("read {size} resources, YAML"), runs, || {
            read("t.yaml", &yaml)
        });
        measure(&format!("read {size} resources, JSON"), runs, || {
            read("t.json", &json)
        });
        let Some(root) = read("t.yaml", &yaml).root else {
            continue;
        };
        measure(&format!("validate {size} resources"), runs, || {
            validate(&root, facts, &Options::default())
        });
    }
    for (name, template) in intricate::all() {
        measure(name, 5, || validate(&template, facts, &Options::default()));
    }
    let app = stacks::app();
    let options = SynthOptions {
        root: Path::new(env!("CARGO_MANIFEST_DIR")).to_owned(),
        ..SynthOptions::default()
    };
    measure("synth of the reference stacks", 50, || {
        synthesize(&app, &options)
    });
    let units = work::units::units(45);
    measure("synth of 45 units", 50, || synthesize(&units, &options));
}

/// The first one opens the facts: there is only one in a process.
fn first_lookup() {
    let start = Instant::now();
    black_box(Facts::embedded().resource_type(black_box("AWS::SQS::Queue")));
    print_line("first lookup of a type", &[start.elapsed()]);
}

fn read(name: &str, text: &str) -> syntax::Document {
    syntax::read(&mut Sources::default(), name, text)
}

fn measure<T>(name: &str, runs: usize, mut work: impl FnMut() -> T) {
    let mut times = Vec::new();
    for _ in 0..runs {
        let start = Instant::now();
        black_box(work());
        times.push(start.elapsed());
    }
    times.sort_unstable();
    print_line(name, &times);
}

/// A line of the table, of sorted times.
fn print_line(name: &str, times: &[Duration]) {
    let at = |index: usize| {
        times
            .get(index)
            .map_or(f64::NAN, |time| time.as_secs_f64() * 1e6)
    };
    println!("{name:<32} {:>12.1} {:>12.1}", at(0), at(times.len() / 2));
}
