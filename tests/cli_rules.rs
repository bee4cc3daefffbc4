//! `formwork validate` with settings: which rules speak, configuration files, comments; and `explain` and `rules`.

#![expect(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

mod command;

use std::path::{Path, PathBuf};

use command::{assert_run, complained, printed, run, write};

fn folder(name: &str) -> PathBuf {
    command::folder("cli_rules", name)
}

/// A template with a warning (W3663), an error (E3034) and another (E3002).
const WRONG: &str = "Resources:
  Allow:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: worker
      Principal: s3.amazonaws.com
      SourceArn: arn:aws:s3:::pictures
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 50000
      Colour: red
";

/// The codes of the findings, in their order.
fn codes(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let base = ["validate", "--format", "parseable"];
    let (text, _) = printed(folder, &[&base[..], arguments].concat());
    let code = |line: &str| line.split(':').nth(5).unwrap().to_owned();
    text.lines().map(code).collect()
}

fn with_config(template: &str, config: &str) -> String {
    format!("Metadata:\n  cfn-lint:\n    config:\n      {config}\n{template}")
}

#[test]
fn rules_are_selected_on_the_command_line() {
    let folder = folder("selection");
    write(&folder, &[("a.yaml", WRONG)]);
    assert_eq!(codes(&folder, &["a.yaml"]), ["W3663", "E3034", "E3002"]);
    assert_eq!(
        codes(&folder, &["a.yaml", "--select", "E"]),
        ["E3034", "E3002"]
    );
    assert_eq!(
        codes(&folder, &["a.yaml", "--ignore", "E3034,W"]),
        ["E3002"]
    );
    assert_eq!(
        codes(
            &folder,
            &["a.yaml", "--ignore-checks", "E", "--ignore", "W"]
        ),
        [""; 0]
    );
    let mandatory = ["a.yaml", "--ignore", "E,W", "--mandatory", "W3663"];
    assert_eq!(codes(&folder, &mandatory), ["W3663"]);
    let included = ["a.yaml", "--select", "E3034", "--include", "W36"];
    assert_eq!(codes(&folder, &included), ["W3663", "E3034"]);
}

#[test]
fn what_does_not_exist_is_named_with_what_is_near() {
    let folder = folder("unknown");
    write(&folder, &[("a.yaml", WRONG)]);
    for (arguments, message) in [
        (
            ["--select", "E3033x"],
            "error: there is no rule `E3033x`: did you mean `E3033`?\n",
        ),
        (
            ["--ignore", "nothing-like-it"],
            "error: there is no rule `nothing-like-it`: `formwork rules` lists them\n",
        ),
        (
            ["--regions", "eu-west-11"],
            "error: there is no region `eu-west-11`: did you mean `eu-west-1`?\n",
        ),
        (
            ["--configure", "E9999.strict=true"],
            "error: there is no rule `E9999`",
        ),
        (
            ["--configure", "E3.strict=true"],
            "error: `E3` is no single rule, and only a rule has settings\n",
        ),
        (
            ["--configure", "E3034.strict=true"],
            "error: the rule E3034 has no setting `strict`: it has none\n",
        ),
        (
            ["--configure", "strict"],
            "error: invalid value 'strict' for '--configure <RULE.NAME=VALUE>': write `CODE.NAME=VALUE`",
        ),
        (
            ["--today", "21.11.2026"],
            "error: invalid value '21.11.2026' for '--today <DAY>': a day is written as in `2026-11-21`",
        ),
    ] {
        let all = [&["validate", "a.yaml"][..], &arguments].concat();
        let (text, code) = complained(&folder, &all);
        assert!(text.starts_with(message), "{text}");
        assert_eq!(code, 2);
    }
}

#[test]
fn nearer_settings_go_before_those_farther_away() {
    let folder = folder("layers");
    let own = with_config(WRONG, "ignore_checks: [E3002]");
    write(
        &folder,
        &[
            ("plain.yaml", WRONG),
            ("own.yaml", &own),
            (".cfnlintrc", "ignore_checks: [W3663]\n"),
        ],
    );
    assert_eq!(codes(&folder, &["plain.yaml"]), ["E3034", "E3002"]);
    assert_eq!(codes(&folder, &["own.yaml"]), ["W3663", "E3034"]);
    assert_eq!(
        codes(&folder, &["own.yaml", "--ignore", "E3034"]),
        ["W3663", "E3002"]
    );
    assert_eq!(
        codes(
            &folder,
            &["own.yaml", "--ignore", "E3034", "--merge-configs"]
        ),
        [""; 0]
    );
    assert_eq!(
        codes(&folder, &["own.yaml", "--no-config", "--merge-configs"]),
        ["W3663", "E3034"]
    );
}

#[test]
fn a_template_names_its_regions() {
    let folder = folder("regions");
    let template = "Resources: { Old: { Type: AWS::OpsWorks::Stack } }\n";
    let of_template = with_config("", "regions: [nowhere-1]");
    let all = with_config(
        "Resources: { Orders: { Type: AWS::SQS::Queue } }\n",
        "regions: [ALL_REGIONS]",
    );
    let both = format!("{of_template}{template}");
    write(
        &folder,
        &[("a.yaml", template), ("b.yaml", &both), ("c.yaml", &all)],
    );
    // A region that does not exist is none: what is left is the default.
    assert_eq!(codes(&folder, &["a.yaml"]), codes(&folder, &["b.yaml"]));
    assert_eq!(codes(&folder, &["c.yaml"]), [""; 0]);
}

#[test]
fn the_configuration_of_cfn_lint_is_read() {
    let folder = folder("configuration");
    let configuration = "templates: ['stacks/*.yaml']
ignore_templates: [stacks/old.yaml]
ignore_checks: [W3663, E9001]
mandatory_checks: [E3034]
regions: [us-east-1, nowhere-1]
format: parseable
append_rules: [rules]
ignore_check: [E3002]
non_zero_exit_code: none
";
    write(
        &folder,
        &[
            (".cfnlintrc.yaml", configuration),
            ("stacks/a.yaml", WRONG),
            ("stacks/old.yaml", WRONG),
            ("home/.cfnlintrc", "ignore_checks: [E3002]\nformat: json\n"),
        ],
    );
    assert_run("validate_configuration", &run(&folder, &["validate"]));
    let only = [
        "validate",
        "--config",
        "home/.cfnlintrc",
        "stacks/old.yaml",
        "-f",
        "parseable",
    ];
    let (text, _) = printed(&folder, &only);
    assert!(!text.contains("E3002"), "{text}");
    let none = ["validate", "--no-config"];
    let (text, code) = complained(&folder, &none);
    assert!(text.starts_with("error: no template is named"), "{text}");
    assert_eq!(code, 2);
}

#[test]
fn the_configuration_at_home_completes_that_of_the_project() {
    let folder = folder("home");
    write(
        &folder,
        &[
            ("a.yaml", WRONG),
            (".cfnlintrc.yml", "ignore_checks: [W3663]\n"),
            (
                "home/.cfnlintrc.yaml",
                "ignore_checks: [E]\nformat: parseable\n",
            ),
        ],
    );
    let (text, _) = printed(&folder, &["validate", "a.yaml"]);
    assert_eq!(text.lines().count(), 2, "{text}");
}

#[test]
fn a_configuration_that_is_none_ends_the_run() {
    let folder = folder("broken_configuration");
    write(
        &folder,
        &[("a.yaml", WRONG), (".cfnlintrc", "regions: everywhere\n")],
    );
    assert_run(
        "validate_configuration_wrong",
        &run(&folder, &["validate", "a.yaml"]),
    );
    write(&folder, &[(".cfnlintrc", "format: pdf\n")]);
    let (text, code) = complained(&folder, &["validate", "a.yaml"]);
    assert!(text.contains("there is no format `pdf`"), "{text}");
    assert_eq!(code, 2);
}

#[test]
fn a_broken_template_may_be_passed_over() {
    let folder = folder("bad_template");
    write(
        &folder,
        &[
            ("a.yaml", "Resources: [\n"),
            (".cfnlintrc", "ignore_bad_template: true\n"),
        ],
    );
    assert_eq!(printed(&folder, &["validate", "a.yaml"]).1, 0);
    assert_eq!(
        printed(&folder, &["validate", "--no-config", "a.yaml"]).1,
        1
    );
    let ignored = ["validate", "--no-config", "--ignore", "E0000", "a.yaml"];
    assert_eq!(printed(&folder, &ignored).1, 0);
    let selected = ["validate", "--no-config", "--select", "W", "a.yaml"];
    assert_eq!(printed(&folder, &selected).1, 1);
}

#[test]
fn a_comment_silences_what_begins_on_its_line() {
    let folder = folder("comments");
    let template = "Description: |
  # formwork: ignore E3031: a text is no comment
Resources:
  Allow:
    Type: AWS::Lambda::Permission
    Metadata: { Note: \"# formwork: ignore E3031: nor is this\" }
    # formwork: ignore W3663: the name of the bucket is ours
    # (nobody else can take it)

    Properties:
      Action: lambda:InvokeFunction
      FunctionName: worker
      Principal: s3.amazonaws.com
      SourceArn: arn:aws:s3:::pictures
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 50000 # formwork: ignore E3034, E3012: the service takes it
      Colour: red # formwork: ignore E30
      DelaySeconds: 1000 # formwork: ignore E9999, E3034: a slip of the pen
      # formwork: ignore secrets: nothing is found there
      # formwork: ignored by nobody
";
    write(&folder, &[("a.yaml", template)]);
    assert_run("validate_comments", &run(&folder, &["validate", "a.yaml"]));
    let mandatory = [
        "validate",
        "a.yaml",
        "--mandatory",
        "E3034",
        "--ignore",
        "D402,D403",
    ];
    assert_run("validate_comments_mandatory", &run(&folder, &mandatory));
    // Who selects other rules is not told that comments on these find nothing.
    assert_eq!(
        codes(
            &folder,
            &["a.yaml", "--select", "W", "--ignore", "D402,D403"]
        ),
        [""; 0]
    );
}

#[test]
fn json_has_no_comments() {
    let folder = folder("json_comments");
    let template = "{ \"Description\": \"# formwork: ignore E3002: no\",
\"Resources\": { \"A\": { \"Type\": \"AWS::SNS::Topic\", \"Properties\": { \"B # formwork: ignore E3002: no\": 1 } } } }\n";
    write(&folder, &[("a.json", template)]);
    assert_eq!(codes(&folder, &["a.json"]), ["E3002"]);
}

#[test]
fn a_resource_silences_what_is_found_in_it() {
    let folder = folder("resource");
    let silent = "    Metadata: { cfn-lint: { config: { ignore_checks: [E3034] } } }\n";
    let template = format!("{WRONG}{silent}");
    write(&folder, &[("a.yaml", &template)]);
    let (text, _) = printed(&folder, &["validate", "--ignore", "W", "a.yaml"]);
    assert!(text.ends_with("1 error in 1 file, 1 silenced\n"), "{text}");
    let mandatory = ["--ignore", "W", "--mandatory", "E3034", "a.yaml"];
    assert_eq!(codes(&folder, &mandatory), ["E3034", "E3002"]);
}

#[test]
fn a_code_is_explained() {
    let folder = folder("explain");
    let (text, code) = printed(&folder, &["explain", "e3034", "D404"]);
    assert_eq!(code, 0);
    assert!(text.starts_with("# E3034: "), "{text}");
    assert!(text.contains("\n## What it checks\n"), "{text}");
    assert!(text.contains("\n# D404: A comment silences a rule that finds nothing there\n"));
    let (text, code) = complained(&folder, &["explain", "E30344"]);
    assert_eq!(
        text,
        "error: there is no rule `E30344`: did you mean `E3034`?\n"
    );
    assert_eq!(code, 2);
}

#[test]
fn all_rules_are_listed() {
    let folder = folder("rules");
    let (text, code) = printed(&folder, &["rules"]);
    assert_eq!(code, 0);
    assert!(text.starts_with("cloudformation: "), "{text}");
    assert!(text.lines().any(|line| line.starts_with("  E3034  ")));
    assert!(text.lines().any(|line| line.starts_with("  I4010 (off)  ")));
    let (json, _) = printed(&folder, &["rules", "--json"]);
    let rules: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
    assert!(rules.len() >= 329);
    let rule = rules.iter().find(|rule| rule["code"] == "E3034").unwrap();
    assert_eq!(rule["level"], "Error");
    assert_eq!(rule["pack"], "cloudformation");
    assert_eq!(rule["on"], true);
    assert_eq!(rule["settings"], serde_json::json!({}));
    let (text, _) = printed(&folder, &["rules", "--pack", "context"]);
    assert!(text.starts_with("context: "), "{text}");
    let (text, code) = complained(&folder, &["rules", "--pack", "contexts"]);
    assert_eq!(
        text,
        "error: there is no pack `contexts`: did you mean `context`?\n"
    );
    assert_eq!(code, 2);
}

const DEPLOYED: &str = "Parameters:
  Stage:
    Type: String
    AllowedValues: [test, prod]
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Ref Stage
";

#[test]
fn a_template_is_validated_with_the_values_of_its_deployments() {
    let folder = folder("deployments");
    let git = "template-file-path: ../stack.yaml\nparameters: { Stage: production }\n";
    let list = r#"[{ "ParameterKey": "Stage", "ParameterValue": "prod" }]"#;
    write(
        &folder,
        &[
            ("stack.yaml", DEPLOYED),
            ("deploy/prod.yaml", git),
            ("good.json", list),
            ("bad.json", r#"{ "Parameters": { "Stagee": "test" } }"#),
            ("broken.json", r#"{ "parameters": "#),
            ("other.yaml", "template: stack.yaml\n"),
        ],
    );
    let with = |arguments: &[&str]| codes(&folder, &[&["--select", "E"], arguments].concat());
    assert_eq!(with(&["stack.yaml"]), [""; 0]);
    assert_eq!(with(&["stack.yaml", "--parameter", "Stage=prod"]), [""; 0]);
    assert_eq!(
        with(&["stack.yaml", "--parameters", "Stage=dev"]),
        ["E2900"]
    );
    assert_eq!(
        with(&["stack.yaml", "--parameter-file", "good.json"]),
        [""; 0]
    );
    assert_eq!(with(&["--deployment-file", "broken.json"]), ["E0000"]);
    let files = [
        "validate",
        "--deployment-file",
        "deploy/prod.yaml",
        "--deployment-file",
        "other.yaml",
        "--parameter-file",
        "bad.json",
    ];
    assert_run("validate_deployments", &run(&folder, &files));
}

#[test]
fn a_configuration_names_deployments() {
    let folder = folder("configured_deployments");
    let configuration = "templates: [stack.yaml]\nparameters: [{ Stage: dev }, { Stage: test }]\n";
    write(
        &folder,
        &[("stack.yaml", DEPLOYED), (".cfnlintrc", configuration)],
    );
    assert_eq!(codes(&folder, &[]), ["E2900"]);
    assert_eq!(codes(&folder, &["--parameter", "Stage=test"]), [""; 0]);
    write(
        &folder,
        &[(".cfnlintrc", "deployment_files: [prod.yaml]\n")],
    );
    let git = "template-file-path: stack.yaml\nparameters: { Stage: prod }\n";
    write(&folder, &[("prod.yaml", git)]);
    assert_eq!(codes(&folder, &[]), [""; 0]);
}
