//! `formwork validate`, run as a user would.

#![expect(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// An empty directory of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("cli_validate")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn formwork(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_formwork"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(input.as_bytes()).unwrap();
    drop(stdin);
    child.wait_with_output().unwrap()
}

/// The whole run as one text.
fn run_with(folder: &Path, arguments: &[&str], input: &str) -> String {
    let output = formwork(folder, arguments, input);
    format!(
        "$ formwork {}\nexit code: {}\n--- stdout\n{}--- stderr\n{}",
        arguments.join(" "),
        output.status.code().unwrap(),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    )
}

fn run(folder: &Path, arguments: &[&str]) -> String {
    run_with(folder, arguments, "")
}

macro_rules! assert_run {
    ($name:literal, $text:expr) => {
        insta::with_settings!({
            snapshot_path => "../snapshots/cli",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!($name, $text);
        });
    };
}

const GOOD: &str = "Resources:
  Orders:
    Type: AWS::SQS::Queue
";
const WRONG: &str = "Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 50000
      RedrivePolicy:
        deadLetterTargetArn: !GetAtt Rejected.Arm
        maxReceiveCount: 5
  Rejected:
    Type: AWS::SQS::Queue
";
const WRONG_JSON: &str = r#"{
  "Resources": {
    "Worker": { "Type": "AWS::Lambda::Function", "Properties": { "Rolle": "x" } }
  }
}
"#;
const BROKEN: &str = "Resources:\n  Orders: [\n";
const TOKEN: &str = r#"{
  "typeName": "Acme::Shop::Token",
  "properties": {
    "Name": { "type": "string", "pattern": "^[a-z]+$" },
    "Secret": { "type": "string" }
  },
  "required": ["Name"],
  "readOnlyProperties": ["/properties/Secret"],
  "primaryIdentifier": ["/properties/Name"],
  "additionalProperties": false
}
"#;
const WITH_TOKEN: &str = "Resources:
  Token:
    Type: Acme::Shop::Token
    Properties: { Name: ABC, Colour: red }
Outputs:
  Secret: { Value: !GetAtt Token.Secret }
  Other: { Value: !GetAtt Token.Secrets }
";

fn templates(name: &str) -> PathBuf {
    let folder = folder(name);
    for (name, text) in [
        ("good.yaml", GOOD),
        ("template.yaml", WRONG),
        ("worker.template", WRONG_JSON),
        ("broken.yaml", BROKEN),
        ("token.json", TOKEN),
        ("with_token.yaml", WITH_TOKEN),
    ] {
        fs::write(folder.join(name), text).unwrap();
    }
    folder
}

#[test]
fn findings_are_shown_with_their_lines() {
    let folder = templates("text");
    let files = ["validate", "good.yaml", "worker.template", "template.yaml"];
    assert_run!("validate", run(&folder, &files));
    assert_run!("validate_clean", run(&folder, &["validate", "good.yaml"]));
}

#[test]
fn findings_are_data_for_programs() {
    let folder = templates("json");
    let arguments = ["validate", "--format", "json", "good.yaml", "template.yaml"];
    assert_run!("validate_json", run(&folder, &arguments));
}

#[test]
fn the_readme_shows_a_real_run() {
    let folder = templates("readme");
    let output = formwork(&folder, &["validate", "template.yaml"], "");
    let readme = include_str!("../README.md");
    let shown = readme.split("$ formwork validate template.yaml\n").nth(1);
    let shown = shown.and_then(|rest| rest.split("```").next()).unwrap();
    assert_eq!(shown, String::from_utf8_lossy(&output.stdout));
}

#[test]
fn standard_input_is_a_file_like_any_other() {
    let folder = templates("stdin");
    let text = run_with(&folder, &["validate", "-"], WRONG_JSON);
    assert_run!("validate_stdin", text);
    let clean = formwork(&folder, &["validate", "-", "-"], GOOD);
    assert_eq!(
        String::from_utf8_lossy(&clean.stdout),
        "nothing found in 1 file\n"
    );
    assert_eq!(clean.status.code(), Some(0));
}

#[test]
fn broken_text_is_found_at_its_place() {
    let folder = templates("broken");
    assert_run!(
        "validate_broken",
        run(&folder, &["validate", "broken.yaml"])
    );
}

#[test]
fn the_other_files_are_validated_where_one_cannot_be_read() {
    let folder = templates("missing");
    fs::write(folder.join("picture.png"), b"\x89PNG\r\n").unwrap();
    fs::create_dir(folder.join("templates")).unwrap();
    let files = [
        "nowhere.yaml",
        "templates",
        "picture.png",
        "worker.template",
    ];
    let arguments: Vec<&str> = ["validate"].into_iter().chain(files).collect();
    assert_run!("validate_missing", run(&folder, &arguments));
}

#[test]
fn a_region_must_exist() {
    let folder = templates("region");
    let wrong = formwork(
        &folder,
        &["validate", "--regions", "us-east-1,us-east-11", "good.yaml"],
        "",
    );
    let message = String::from_utf8_lossy(&wrong.stderr);
    let expected = "error: there is no region `us-east-11`: did you mean `us-east-1`?\n";
    assert_eq!(message, expected);
    assert_eq!(wrong.status.code(), Some(2));
    let several = [
        "validate",
        "--regions",
        "us-east-1,eu-central-1",
        "--regions",
        "eu-west-1",
        "good.yaml",
    ];
    assert_eq!(formwork(&folder, &several, "").status.code(), Some(0));
}

#[test]
fn a_type_of_ones_own_is_added_by_its_schema() {
    let folder = templates("schema");
    let arguments = ["validate", "--schema", "token.json", "with_token.yaml"];
    assert_run!("validate_schema", run(&folder, &arguments));
    fs::write(
        folder.join("token.json"),
        TOKEN.replace("/Secret", "/Secrets"),
    )
    .unwrap();
    assert_run!("validate_schema_wrong", run(&folder, &arguments));
}

#[test]
fn other_facts_are_read_from_a_file() {
    let folder = templates("facts");
    fs::write(folder.join("facts.bin"), "FORMWORK").unwrap();
    let arguments = ["validate", "--facts", "facts.bin", "good.yaml"];
    assert_run!("validate_facts_wrong", run(&folder, &arguments));
    let facts = include_bytes!("../src/facts/data/facts.bin");
    fs::write(folder.join("facts.bin"), facts).unwrap();
    assert_eq!(formwork(&folder, &arguments, "").status.code(), Some(0));
}

#[test]
fn help_is_as_reviewed() {
    let folder = folder("help");
    assert_run!("help_validate", run(&folder, &["validate", "-h"]));
}
