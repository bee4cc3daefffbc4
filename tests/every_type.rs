//! Every resource type of the database: a minimal resource is made from its schema and must pass; without any of its
//! required properties, with one that nobody knows, and with a value of the wrong type it must not.
//!
//! The resources are made from the schemas alone, without the validator, so that the one is checked by the other. Where
//! a schema has alternatives, the first that makes a valid resource counts.

#![expect(
    clippy::indexing_slicing,
    reason = "a test may end where something is not as it must be"
)]

mod every_type {
    pub(crate) mod break_it;
    pub(crate) mod merge;
    pub(crate) mod minimal;
    pub(crate) mod text;
}

use std::collections::BTreeMap;

use every_type::break_it::{Broken, breakages};
use every_type::minimal::{Minimal, minimal};
use formwork::facts::{Facts, ResourceType};
use formwork::validate::{Finding, Options, validate};
use formwork::value::Node;
use serde_json::{Value, json};

/// Types for which no minimal resource can be made, and why.
const IMPOSSIBLE: &[(&str, &str)] = &[];

/// How many ways to choose among alternatives are tried.
const WAYS: usize = 24;

/// The codes that a schema speaks with.
fn is_of_schema(finding: &Finding) -> bool {
    const CODES: [&str; 26] = [
        "E1001", "E1101", "E1103", "E3001", "E3002", "E3003", "E3006", "E3008", "E3012", "E3014",
        "E3017", "E3018", "E3020", "E3021", "E3024", "E3030", "E3031", "E3032", "E3033", "E3034",
        "E3035", "E3036", "E3037", "E3040", "E3058", "E3065",
    ];
    let code = finding.code.as_str();
    CODES.contains(&code) || ("E1150"..="E1168").contains(&code)
}

/// A region in which a type exists.
fn options_for(facts: &Facts, known: ResourceType<'_>) -> Options {
    let mut regions = facts.regions().enumerate();
    let first = regions.find(|(number, name)| *name == "us-east-1" && known.is_in_region(*number));
    let mut regions = facts.regions().enumerate();
    let region = first.or_else(|| regions.find(|(number, _)| known.is_in_region(*number)));
    let mut options = Options::default();
    options.regions.clear();
    options
        .regions
        .extend(region.map(|(_, name)| name.to_owned()));
    options
}

/// What is found in several resources of one type, by the number of the resource.
fn findings(kind: &str, resources: &[Value], options: &Options) -> Vec<Vec<Finding>> {
    let resources: serde_json::Map<String, Value> = resources
        .iter()
        .enumerate()
        .map(|(number, properties)| {
            (
                format!("R{number}"),
                json!({"Type": kind, "Properties": properties}),
            )
        })
        .collect();
    let count = resources.len();
    let mut template = json!({"Resources": resources});
    if kind.starts_with("AWS::Serverless::") {
        template["Transform"] = json!("AWS::Serverless-2016-10-31");
    }
    let template: Node = serde_json::from_value(template).expect("a template is a tree");
    let mut found: Vec<Vec<Finding>> = (0..count).map(|_| Vec::new()).collect();
    for finding in validate(&template, Facts::embedded(), options) {
        if !is_of_schema(&finding) {
            continue;
        }
        let id = finding
            .path
            .get(1)
            .map(ToString::to_string)
            .unwrap_or_default();
        let number: usize = id.trim_start_matches('R').parse().unwrap_or_default();
        found[number].push(finding);
    }
    found
}

fn told(findings: &[Finding]) -> String {
    let lines = findings.iter().map(|finding| {
        let path: Vec<String> = finding.path.iter().map(ToString::to_string).collect();
        format!(
            "{} {}: {}",
            finding.code.as_str(),
            path.join("/"),
            finding.message
        )
    });
    lines.collect::<Vec<_>>().join("\n      ")
}

/// The first minimal resource of a type that passes, or what is wrong with the first that was made.
fn passing(kind: &str, known: ResourceType<'_>, options: &Options) -> Result<Minimal, String> {
    let mut first = None;
    for way in 0..WAYS {
        let made = match minimal(known.schema(), way) {
            Ok(made) => made,
            Err(reason) => {
                first.get_or_insert(reason);
                continue;
            }
        };
        let found = findings(kind, std::slice::from_ref(&made.value), options).swap_remove(0);
        if found.is_empty() {
            return Ok(made);
        }
        first.get_or_insert_with(|| format!("{}\n      {}", made.value, told(&found)));
    }
    Err(first.unwrap_or_default())
}

#[test]
fn a_minimal_resource_of_every_type_passes_and_a_broken_one_is_reported() {
    let facts = Facts::embedded();
    let names: Vec<&str> = facts.type_names().collect();
    assert!(
        names.len() > 1_800,
        "the database has {} types",
        names.len()
    );
    let (mut failures, mut impossible) = (Vec::new(), BTreeMap::new());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for kind in names {
        let known = facts.resource_type(kind).expect("a name leads to its type");
        let options = options_for(facts, known);
        let made = match passing(kind, known, &options) {
            Ok(made) => made,
            Err(reason) => {
                impossible.insert(kind, reason);
                continue;
            }
        };
        let broken: Vec<Broken> = breakages(known.schema(), &made);
        let values: Vec<Value> = broken.iter().map(|broken| broken.value.clone()).collect();
        for (broken, found) in broken.iter().zip(findings(kind, &values, &options)) {
            *counts.entry(broken.what).or_default() += 1;
            if !found.iter().any(|finding| broken.is_told_by(finding)) {
                failures.push(format!(
                    "{kind}: {} at {}: {}\n      {}",
                    broken.what,
                    broken.path.join("/"),
                    broken.value,
                    told(&found)
                ));
            }
        }
    }
    let expected: Vec<&str> = IMPOSSIBLE.iter().map(|(kind, _)| *kind).collect();
    let unexpected: Vec<String> = impossible
        .iter()
        .filter(|(kind, _)| !expected.contains(*kind))
        .map(|(kind, reason)| format!("{kind}: {reason}"))
        .collect();
    assert!(
        unexpected.is_empty(),
        "{} types have no valid resource:\n  {}",
        unexpected.len(),
        unexpected.join("\n  ")
    );
    assert!(
        failures.is_empty(),
        "{} of {counts:?} are not reported:\n  {}",
        failures.len(),
        failures.join("\n  ")
    );
    let now_possible: Vec<&&str> = expected
        .iter()
        .filter(|kind| !impossible.contains_key(*kind))
        .collect();
    assert!(
        now_possible.is_empty(),
        "these types are no longer impossible: {now_possible:?}"
    );
    assert!(counts.values().sum::<usize>() > 10_000, "{counts:?}");
}
