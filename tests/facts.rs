//! The embedded facts are whole, are what the manifest says, and no damage to an image ends the process.

#![expect(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

use std::collections::{BTreeMap, BTreeSet};

use formwork::facts::{Fact, FactKind, FactTree, Facts, ImageError, image_of, translate_patterns};
use proptest::prelude::{Strategy, any, prop};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const IMAGE: &[u8] = include_bytes!("../src/facts/data/facts.bin");
const MANIFEST: &str = include_str!("../src/facts/data/manifest.json");

/// Keywords whose keys are names that somebody chose.
const NAMED: [&str; 8] = [
    "$defs",
    "definitions",
    "dependencies",
    "dependentExcluded",
    "dependentRequired",
    "dependentSchemas",
    "patternProperties",
    "properties",
];

/// Keywords whose values are data, not schemas.
const DATA: [&str; 4] = ["const", "default", "enum", "enumCaseInsensitive"];

fn manifest() -> Value {
    serde_json::from_str(MANIFEST).unwrap()
}

fn part(name: &str) -> Fact<'static> {
    Facts::embedded().part(name).unwrap()
}

/// The schemas of all types, and those beside them.
fn schemas() -> impl Iterator<Item = (&'static str, Fact<'static>)> {
    let types = part("types").entries();
    let types = types.map(|(name, record)| (name, record.get("schema").unwrap()));
    types
        .chain(part("extensions").entries())
        .chain(part("other").entries())
}

/// Shows each keyword of a schema with its value.
fn each_keyword<'f>(schema: Fact<'f>, seen: &mut impl FnMut(&'f str, Fact<'f>)) {
    schema.items().for_each(|item| each_keyword(item, seen));
    for (keyword, value) in schema.entries() {
        seen(keyword, value);
        if NAMED.contains(&keyword) && value.kind() == FactKind::Map {
            value
                .entries()
                .for_each(|(_, value)| each_keyword(value, seen));
        } else if !DATA.contains(&keyword) {
            each_keyword(value, seen);
        }
    }
}

#[test]
fn the_image_is_the_one_of_the_manifest() {
    let digest = Sha256::digest(IMAGE);
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let expected = json!({ "bytes": IMAGE.len(), "sha256": digest });
    assert_eq!(manifest()["image"], expected, "run `cargo xtask facts`");
}

#[test]
fn the_image_holds_what_the_manifest_counts() {
    let below = |fact: Fact<'_>, path: &str| fact.pointer(path).map_or(0, Fact::len);
    let sum = |name: &str, count: &dyn Fn(Fact<'_>) -> usize| -> usize {
        part(name).entries().map(|(_, fact)| count(fact)).sum()
    };
    let nested = |record: Fact<'_>| -> usize {
        let definitions = record.pointer("/schema/definitions");
        let definitions = definitions.into_iter().flat_map(Fact::entries);
        definitions
            .map(|(_, definition)| below(definition, "/properties"))
            .sum()
    };
    let held = json!({
        "types": Facts::embedded().type_names().count(),
        "regions": Facts::embedded().regions().count(),
        "properties": sum("types", &|record| below(record, "/schema/properties")),
        "definitions": sum("types", &|record| below(record, "/schema/definitions")),
        "nested_properties": sum("types", &nested),
        "attributes": sum("types", &|record| below(record, "/attributes")),
        "extensions": part("extensions").len(),
        "other": part("other").len(),
        "iam_services": part("iam").len(),
        "iam_actions": sum("iam", &|service| below(service, "/Actions")),
        "runtimes": part("runtimes").len(),
        "services": part("services").len(),
        "metrics": sum("services", &|service| below(service, "/metrics")),
        "events": part("events").len(),
        "patterns": part("patterns").len(),
    });
    assert_eq!(manifest()["held"], held);
}

#[test]
fn what_was_read_was_kept_or_skipped_for_a_reason() {
    for (what, counts) in manifest()["read"].as_object().unwrap() {
        let sum = |key: &str| -> u64 {
            let counts = counts[key].as_object().unwrap();
            counts.values().map(|count| count.as_u64().unwrap()).sum()
        };
        assert_eq!(
            counts["read"].as_u64().unwrap(),
            sum("kept") + sum("skipped"),
            "{what}"
        );
    }
}

#[test]
fn every_reference_within_a_schema_leads_somewhere() {
    let named: BTreeMap<&str, Fact<'_>> = part("other")
        .entries()
        .filter_map(|(_, schema)| Some((schema.get("$id")?.as_str()?, schema)))
        .collect();
    let mut lost = Vec::new();
    for (name, root) in schemas() {
        each_keyword(root, &mut |keyword, value| {
            if let Some(reference) = value.as_str().filter(|_| keyword == "$ref") {
                let (document, pointer) = reference.split_once('#').unwrap();
                let document = if document.is_empty() {
                    Some(&root)
                } else {
                    named.get(document)
                };
                if document
                    .and_then(|document| document.pointer(pointer))
                    .is_none()
                {
                    lost.push(format!("{name}: {reference}"));
                }
            }
        });
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn every_pattern_is_translated_or_named_in_the_manifest() {
    let mut used = BTreeSet::new();
    for (_, root) in schemas() {
        each_keyword(root, &mut |keyword, value| match keyword {
            "pattern" => used.extend(value.as_str()),
            "patternProperties" => used.extend(value.keys()),
            _ => {}
        });
    }
    assert_eq!(used, part("patterns").keys().collect());

    let untranslatable = part("patterns").entries();
    let untranslatable = untranslatable.filter(|(_, program)| program.as_words().is_none());
    let manifest = manifest();
    let expected = manifest["untranslatable"].as_object().unwrap();
    assert_eq!(
        untranslatable
            .map(|(pattern, _)| pattern)
            .collect::<BTreeSet<_>>(),
        expected.keys().map(String::as_str).collect()
    );
}

#[test]
fn the_translations_are_those_that_this_program_makes() {
    let patterns = part("patterns").keys().map(str::to_owned).collect();
    let translated = translate_patterns(&patterns);
    let words = |fact: Fact<'_>| match fact.as_words() {
        Some(words) => FactTree::Words((0..words.len()).filter_map(|at| words.get(at)).collect()),
        None => FactTree::Null,
    };
    let held = FactTree::map(
        part("patterns")
            .entries()
            .map(|(name, fact)| (name, words(fact))),
    );
    assert!(
        held == translated.patterns && words(part("classes")) == translated.classes,
        "patterns are translated in another way by now: run `cargo xtask facts`"
    );
}

#[test]
fn every_type_says_what_its_references_give() {
    let facts = Facts::embedded();
    for name in facts.type_names() {
        let resource = facts.resource_type(name).unwrap();
        assert_eq!(
            resource.schema().get("typeName").and_then(Fact::as_str),
            Some(name)
        );
        assert_eq!(
            resource.reference().unwrap().kind(),
            FactKind::Map,
            "{name}"
        );
        for attribute in resource.attributes() {
            assert_eq!(
                attribute.schema.kind(),
                FactKind::Map,
                "{name}.{}",
                attribute.name
            );
        }
        let regions = (0..facts.regions().count()).filter(|region| resource.is_in_region(*region));
        assert!(regions.count() > 0, "{name} is in no region");
    }
}

#[test]
fn what_everybody_knows_is_in_the_facts() {
    let facts = Facts::embedded();
    let queue = facts.resource_type("AWS::SQS::Queue").unwrap();
    let timeout = queue
        .schema()
        .pointer("/properties/VisibilityTimeout/maximum")
        .unwrap();
    assert_eq!(timeout.as_i64(), Some(43_200));
    assert_eq!(
        queue
            .record()
            .pointer("/service/properties/FifoQueue/replaces")
            .and_then(Fact::as_str),
        Some("yes")
    );

    let function = facts.resource_type("AWS::Lambda::Function").unwrap();
    let attributes: Vec<&str> = function
        .attributes()
        .map(|attribute| attribute.name)
        .collect();
    assert_eq!(
        attributes,
        [
            "Arn",
            "SnapStartResponse",
            "SnapStartResponse.ApplyOn",
            "SnapStartResponse.OptimizationStatus"
        ]
    );
    let arn = function
        .record()
        .pointer("/service/arn")
        .and_then(Fact::as_str)
        .unwrap();
    assert!(
        arn.starts_with("arn:${Partition}:lambda:${Region}:${Account}:function:"),
        "{arn}"
    );

    let stack = facts.resource_type("AWS::CloudFormation::Stack").unwrap();
    assert!(stack.attribute("Outputs.*").is_some());
    let region = facts.region_number("us-east-1").unwrap();
    let in_region = facts
        .type_names()
        .filter_map(|name| facts.resource_type(name));
    let in_region = in_region
        .filter(|resource| resource.is_in_region(region))
        .count();
    assert_eq!((facts.regions().count(), in_region), (45, 1_854 + 14));
    let invoke = part("iam")
        .pointer("/lambda/Actions/invokefunction")
        .unwrap();
    assert!(
        invoke
            .pointer("/Resources")
            .unwrap()
            .texts()
            .any(|resource| resource == "function")
    );
    assert_eq!(facts.resource_type("AWS::SQS::Qeueue").map(|_| ()), None);
}

/// Looks at everything of an image that a budget allows: in a damaged one, records may contain themselves.
fn walk(fact: Fact<'_>, budget: &mut usize) -> usize {
    let Some(left) = budget.checked_sub(1) else {
        return 0;
    };
    *budget = left;
    let read = fact.as_str().map_or(0, str::len)
        + fact.as_words().map_or(0, |words| {
            let last = words.len().wrapping_sub(1);
            words.len() + words.get(last).map_or(0, |word| usize::from(word > 0))
        })
        + usize::from(fact.as_i64().is_some() || fact.as_f64().is_some())
        + usize::from(fact.as_bool().is_some());
    let items = fact.items().take(*budget).map(|item| walk(item, budget));
    let read = read + items.collect::<Vec<_>>().len();
    for (key, value) in fact.entries().take(*budget) {
        let _ = fact.get(key);
        walk(value, budget);
    }
    read
}

/// Opens what may be an image, looks around, and asks for what a caller asks for.
fn look_around(bytes: Vec<u8>, mut budget: usize) -> Result<(), ImageError> {
    let facts = Facts::open(bytes.into())?;
    for name in facts
        .type_names()
        .take(budget)
        .map(str::to_owned)
        .collect::<Vec<_>>()
    {
        if let Some(resource) = facts.resource_type(&name) {
            let _ = resource.is_in_region(40);
            let _ = resource.attribute("Arn").map(Fact::kind);
            let _ = resource.schema().pointer("/properties/0/Name~1x");
            walk(resource.record(), &mut budget);
        }
    }
    for part in [
        "types",
        "regions",
        "extensions",
        "iam",
        "patterns",
        "classes",
        "absent",
    ] {
        if let Some(fact) = facts.part(part) {
            walk(fact, &mut budget);
        }
    }
    Ok(())
}

/// An image that is small enough to damage everywhere.
fn small() -> Vec<u8> {
    let queue = json!({
        "schema": { "properties": { "Name": { "maxLength": 3, "pattern": "ä" } }, "required": ["Name"] },
        "attributes": { "Arn": { "type": "string", "maximum": 1.5, "minimum": -9_000_000_000_i64 } },
        "ref": {},
    });
    let mut queue = match FactTree::from(&queue) {
        FactTree::Map(map) => map,
        _ => BTreeMap::new(),
    };
    queue.insert("regions".to_owned(), FactTree::Words(vec![u32::MAX, 5]));
    image_of(&FactTree::map([
        (
            "types",
            FactTree::map([("AWS::SQS::Queue", FactTree::Map(queue))]),
        ),
        (
            "regions",
            FactTree::List(vec!["a".into(), FactTree::Bool(true), FactTree::Null]),
        ),
    ]))
}

#[test]
fn an_image_that_was_cut_is_refused_or_read_as_far_as_it_goes() {
    let image = small();
    for end in 0..image.len() {
        assert!(
            look_around(image[..end].to_vec(), 1_000).is_err(),
            "cut at {end}"
        );
    }
    assert_eq!(look_around(image, 1_000), Ok(()));
    for parts in 1..40 {
        let end = IMAGE.len() / 40 * parts;
        assert_eq!(
            look_around(IMAGE[..end].to_vec(), 1_000),
            Err(ImageError::Damaged)
        );
    }
}

#[test]
fn no_changed_byte_of_an_image_ends_the_process() {
    let image = small();
    for at in 0..image.len() {
        for byte in [
            0,
            1,
            0x7F,
            0x80,
            0xFF,
            image[at] ^ 1,
            image[at].wrapping_add(8),
        ] {
            let mut damaged = image.clone();
            damaged[at] = byte;
            let _ = look_around(damaged, 500);
        }
    }
}

/// A runner that tries the same cases every time.
fn runner(cases: u32) -> TestRunner {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[3; 32]);
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, rng)
}

#[test]
fn no_damage_to_an_image_ends_the_process() {
    let damage = |len: usize| prop::collection::vec((0..len, any::<u8>()), 1..12);
    let damaged = |image: &[u8], damage: Vec<(usize, u8)>| {
        let mut bytes = image.to_vec();
        for (at, byte) in damage {
            bytes[at] = byte;
        }
        bytes
    };
    let image = small();
    let several = damage(image.len()).prop_map(|damage| damaged(&image, damage));
    runner(2_000)
        .run(&several, |bytes| {
            let _ = look_around(bytes, 500);
            Ok(())
        })
        .unwrap();

    let header = damage(48).prop_map(move |damage| damaged(IMAGE, damage));
    let anywhere = damage(IMAGE.len()).prop_map(move |damage| damaged(IMAGE, damage));
    for strategy in [header.boxed(), anywhere.boxed()] {
        runner(24)
            .run(&strategy, |bytes| {
                let _ = look_around(bytes, 2_000);
                Ok(())
            })
            .unwrap();
    }
}

#[test]
fn bytes_that_are_no_image_are_refused() {
    let open = |bytes: Vec<u8>| Facts::open(bytes.into()).map(|_| ());
    assert_eq!(open(Vec::new()), Err(ImageError::NotAnImage));
    assert_eq!(
        open(b"{\"types\": {}}".to_vec()),
        Err(ImageError::NotAnImage)
    );
    let mut newer = small();
    newer[8] = 200;
    assert_eq!(
        open(newer),
        Err(ImageError::Version {
            found: 200,
            expected: 1
        })
    );
}
