//! The JSON Schema of definition files, judged by an independent validator.

#![expect(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

mod tool;

use std::fs;
use std::path::{Path, PathBuf};

use formwork::constructs::{CONSTRUCTS, registry};
use formwork::definition::json_schema;
use formwork::syntax;
use formwork::value::Sources;
use tool::python::Tools;

/// Prints how many mistakes each definition has, the first of them behind it.
const VALIDATE: &str = "
import json, sys, jsonschema
schema = json.load(open(sys.argv[1]))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for path in sys.argv[2:]:
    errors = [error.message for error in validator.iter_errors(json.load(open(path)))]
    print(len(errors), path, errors[:1])
";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A definition file with its intrinsic functions in the long form, as JSON.
fn as_json(path: &Path, folder: &Path) -> PathBuf {
    let text = fs::read_to_string(path).unwrap();
    let document = syntax::read(&mut Sources::default(), "definition.yaml", &text);
    let file = folder.join(path.with_extension("json").file_name().unwrap());
    fs::write(&file, syntax::to_json(&document.root.unwrap())).unwrap();
    file
}

/// The number of mistakes of each file, and what the validator printed.
fn validate(name: &str, paths: &[PathBuf]) -> (Vec<usize>, String) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    let schema = folder.join("schema");
    let text = serde_json::to_string(&json_schema(&[&registry()])).unwrap();
    fs::write(&schema, text).unwrap();
    let files: Vec<PathBuf> = paths.iter().map(|path| as_json(path, &folder)).collect();
    let output = Tools::installed()
        .command("python")
        .args(["-c", VALIDATE])
        .arg(&schema)
        .args(&files)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let counts = text
        .lines()
        .map(|line| line.split(' ').next().unwrap().parse().unwrap());
    (counts.collect(), text)
}

#[test]
fn the_reference_definitions_are_valid() {
    let paths: Vec<PathBuf> = fs::read_dir(root().join("stacks"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        })
        .collect();
    let (counts, text) = validate("schema-good", &paths);
    assert_eq!(counts, [0; 5], "{text}");
}

#[test]
fn what_cannot_be_read_is_not_valid() {
    let names = [
        "bad_duration",
        "missing_key",
        "unknown_key",
        "unknown_type",
        "wrong_type",
    ];
    let paths = names.map(|name| root().join(format!("tests/bad_input/{name}.yaml")));
    let (counts, text) = validate("schema-bad", &paths);
    assert_eq!(counts, [1; 5], "{text}");
}

#[test]
fn every_construct_is_described() {
    let schema = json_schema(&[&registry()]);
    let names =
        &schema["properties"]["constructs"]["additionalProperties"]["properties"]["type"]["enum"];
    let names: Vec<&str> = names
        .as_array()
        .unwrap()
        .iter()
        .map(|name| name.as_str().unwrap())
        .collect();
    let known: Vec<&str> = CONSTRUCTS.iter().map(|construct| construct.name).collect();
    assert_eq!(names, known);
}
