//! `formwork validate`, run as a user would.

#![expect(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

mod command;

use std::fs;
use std::path::PathBuf;

use command::{assert_run, formwork, printed, run, run_with};

fn folder(name: &str) -> PathBuf {
    command::folder("cli_validate", name)
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
    assert_run("validate", &run(&folder, &files));
    assert_run("validate_clean", &run(&folder, &["validate", "good.yaml"]));
}

#[test]
fn findings_are_data_for_programs() {
    let folder = templates("json");
    let arguments = ["validate", "--format", "json", "good.yaml", "template.yaml"];
    assert_run("validate_json", &run(&folder, &arguments));
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
    assert_run("validate_stdin", &text);
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
    assert_run(
        "validate_broken",
        &run(&folder, &["validate", "broken.yaml"]),
    );
}

#[test]
fn the_other_files_are_validated_where_one_cannot_be_read() {
    let folder = templates("missing");
    fs::write(folder.join("picture.png"), b"\x89PNG\r\n").unwrap();
    let files = [
        "nowhere.yaml",
        "nowhere/*.yaml",
        "picture.png",
        "worker.template",
    ];
    let arguments: Vec<&str> = ["validate"].into_iter().chain(files).collect();
    assert_run("validate_missing", &run(&folder, &arguments));
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
    assert_run("validate_schema", &run(&folder, &arguments));
    fs::write(
        folder.join("token.json"),
        TOKEN.replace("/Secret", "/Secrets"),
    )
    .unwrap();
    assert_run("validate_schema_wrong", &run(&folder, &arguments));
}

#[test]
fn other_facts_are_read_from_a_file() {
    let folder = templates("facts");
    fs::write(folder.join("facts.bin"), "FORMWORK").unwrap();
    let arguments = ["validate", "--facts", "facts.bin", "good.yaml"];
    assert_run("validate_facts_wrong", &run(&folder, &arguments));
    let facts = include_bytes!("../src/facts/data/facts.bin");
    fs::write(folder.join("facts.bin"), facts).unwrap();
    assert_eq!(formwork(&folder, &arguments, "").status.code(), Some(0));
}

#[test]
fn help_is_as_reviewed() {
    let folder = folder("help");
    assert_run("help_validate", &run(&folder, &["validate", "-h"]));
}

/// A directory as people have them: templates, other files, broken ones, and what git ignores.
fn directory(name: &str) -> PathBuf {
    let folder = folder(name);
    let files = [
        (".gitignore", "built/\n"),
        (".github/workflows/ci.yaml", "Resources: hidden\n"),
        ("README.md", "Resources: none\n"),
        ("built/template.json", WRONG_JSON),
        ("data/broken.yaml", "text: [\n"),
        ("data/other.yaml", "Resource: 1\n"),
        (
            "data/policy.json",
            "{ \"Statement\": [{ \"Resource\": \"*\" }] }\n",
        ),
        ("stacks/broken.yaml", BROKEN),
        ("stacks/queue.yml", WRONG),
        (
            "stacks/sam.yaml",
            "Transform: AWS::Serverless-2016-10-31\nResources: {}\n",
        ),
        ("stacks/worker.template", WRONG_JSON),
        (
            "zulu.json",
            "{ \"AWSTemplateFormatVersion\": \"2010-09-09\", \"Resources\": {} }\n",
        ),
    ];
    command::write(&folder, &files);
    fs::write(folder.join("data/picture.yaml"), b"Resources:\xff\xfe").unwrap();
    folder
}

#[test]
fn templates_are_told_from_the_other_files_of_a_directory() {
    let folder = directory("directory");
    let arguments = ["validate", "--format", "parseable", "."];
    assert_run("validate_directory", &run(&folder, &arguments));
    let (json, _) = printed(&folder, &["validate", "--format", "json", "stacks", "."]);
    let report: serde_json::Value = serde_json::from_str(&json).unwrap();
    let names: Vec<&String> = report["files"].as_object().unwrap().keys().collect();
    let expected = [
        "stacks/broken.yaml",
        "stacks/queue.yml",
        "stacks/sam.yaml",
        "stacks/worker.template",
        "zulu.json",
    ];
    assert_eq!(names, expected);
    assert_run("validate_no_template", &run(&folder, &["validate", "data"]));
}

#[test]
fn what_is_named_is_always_validated() {
    let folder = directory("named");
    let count = |arguments: &[&str]| {
        let (json, _) = printed(&folder, arguments);
        let report: serde_json::Value = serde_json::from_str(&json).unwrap();
        report["files"].as_object().unwrap().len()
    };
    let json = ["validate", "--format", "json"];
    let with = |files: &[&str]| count(&[&json[..], files].concat());
    assert_eq!(with(&["data/other.yaml", "built/template.json"]), 2);
    assert_eq!(with(&["**/*.y*ml"]), 5);
    assert_eq!(with(&["./stacks/*.yaml", "stacks/*"]), 4);
    assert_eq!(with(&["stacks/{queue,sam}.*"]), 2);
    assert_eq!(
        with(&["--exclude", "stacks/s*", "--exclude", "**/*.yml", "stacks"]),
        2
    );
}

#[test]
fn many_files_are_told_in_their_order() {
    let folder = folder("many");
    for number in 0..200 {
        let timeout = if number % 3 == 0 { 30 } else { 50_000 + number };
        let text = WRONG.replace("50000", &timeout.to_string());
        fs::write(folder.join(format!("stack-{number:03}.yaml")), text).unwrap();
    }
    let arguments = ["validate", "--format", "parseable", "."];
    let (first, code) = printed(&folder, &arguments);
    assert_eq!(code, 1);
    let names: Vec<&str> = first
        .lines()
        .filter_map(|line| line.split(':').next())
        .collect();
    assert!(names.is_sorted());
    assert_eq!(names.len(), 200 + 133);
    assert_eq!(printed(&folder, &arguments).0, first);
}

#[test]
fn a_file_that_is_far_too_large_is_refused_at_once() {
    let folder = folder("large");
    let line = "# so many words about nothing\n";
    fs::write(folder.join("large.yaml"), line.repeat(4_000_000)).unwrap();
    assert_run("validate_large", &run(&folder, &["validate", "large.yaml"]));
    assert_run(
        "validate_large_passed_over",
        &run(&folder, &["validate", "."]),
    );
}

#[test]
fn every_form_tells_the_same() {
    let folder = templates("forms");
    let files = ["good.yaml", "template.yaml", "nowhere.yaml"];
    for form in ["junit", "github", "parseable"] {
        let arguments = [&["validate", "--format", form][..], &files].concat();
        assert_run(&format!("validate_{form}"), &run(&folder, &arguments));
    }
    let arguments = [&["validate", "--format", "sarif"][..], &files].concat();
    let (text, _) = printed(&folder, &arguments);
    let mut report: serde_json::Value = serde_json::from_str(&text).unwrap();
    let rules = &mut report["runs"][0]["tool"]["driver"]["rules"];
    for rule in rules.as_array_mut().unwrap() {
        // The pages have a test of their own.
        assert!(rule["help"]["markdown"].as_str().unwrap().starts_with("# "));
        *rule = serde_json::json!({ "id": rule["id"] });
    }
    let text = serde_json::to_string_pretty(&report).unwrap();
    assert_run("validate_sarif", &text);
}

#[test]
fn findings_are_written_whole_or_not_at_all() {
    let folder = templates("output");
    let arguments = [
        "validate",
        "--output",
        "out/report.txt",
        "template.yaml",
        "good.yaml",
    ];
    assert_run("validate_output", &run(&folder, &arguments));
    let written = fs::read_to_string(folder.join("out/report.txt")).unwrap();
    assert!(written.ends_with("2 errors in 2 files\n"), "{written}");
    assert!(!written.contains('\u{1b}'));
    let wrong = [
        "validate",
        "--output",
        "out/report.txt",
        "--regions",
        "nowhere",
        "good.yaml",
    ];
    assert_eq!(formwork(&folder, &wrong, "").status.code(), Some(2));
    assert_eq!(
        fs::read_to_string(folder.join("out/report.txt")).unwrap(),
        written
    );
    assert_eq!(fs::read_dir(folder.join("out")).unwrap().count(), 1);
}

#[test]
fn a_level_decides_what_fails() {
    let folder = templates("fail_on");
    let warning = "Resources:
  Allow:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: worker
      Principal: s3.amazonaws.com
      SourceArn: arn:aws:s3:::pictures
";
    fs::write(folder.join("warning.yaml"), warning).unwrap();
    let code =
        |level: &str, file: &str| printed(&folder, &["validate", "--fail-on", level, file]).1;
    assert_eq!(code("info", "warning.yaml"), 1);
    assert_eq!(code("warning", "warning.yaml"), 1);
    assert_eq!(code("error", "warning.yaml"), 0);
    assert_eq!(code("error", "template.yaml"), 1);
    assert_eq!(code("never", "template.yaml"), 0);
    assert_eq!(code("never", "nowhere.yaml"), 2);
}

#[test]
fn the_schema_of_the_report_is_printed() {
    let folder = templates("report_schema");
    let (text, code) = printed(&folder, &["schema", "--validate-report"]);
    assert_eq!(code, 0);
    let schema: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(schema["title"], "Report");
}
