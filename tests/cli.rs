//! The command line, run as a user would.

#![expect(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// An empty directory of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("cli")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn formwork(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_formwork"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .output()
        .unwrap()
}

/// The whole run as one text.
fn run(folder: &Path, arguments: &[&str]) -> String {
    let output = formwork(folder, arguments);
    format!(
        "$ formwork {}\nexit code: {}\n--- stdout\n{}--- stderr\n{}",
        arguments.join(" "),
        output.status.code().unwrap(),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    )
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

const SHOP: &str = "stack: shop
description: Where orders wait
constructs:
  Rejected: { type: Queue }
  Orders: { type: Queue, dead_letter: { queue: Rejected, max_receives: 3 } }
outputs: { Url: !GetAtt Orders.QueueUrl }
";
const MAIL: &str = "stack: mail
region: eu-central-1
";
const MAIL_GOOD: &str = "stack: mail
environment: { account: '123456789012', region: eu-central-1 }
constructs:
  Letters: { type: Queue, dead_letter: { queue: shop/Rejected, max_receives: 3 } }
";

fn two_stacks(name: &str) -> PathBuf {
    let folder = folder(name);
    fs::write(folder.join("shop.yaml"), SHOP).unwrap();
    fs::write(folder.join("mail.yaml"), MAIL_GOOD).unwrap();
    folder
}

#[test]
fn synth_writes_a_template_for_each_stack() {
    let folder = two_stacks("synth");
    assert_run!("synth", run(&folder, &["synth"]));
    assert_run!("synth_again", run(&folder, &["synth", "--quiet"]));
    let template = fs::read_to_string(folder.join("out/mail.template.json")).unwrap();
    assert_run!("synth_mail_template", template);
    let names: Vec<_> = fs::read_dir(folder.join("out")).unwrap().collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[test]
fn synth_prints_one_stack() {
    let folder = two_stacks("stdout");
    assert_run!(
        "synth_stdout_yaml",
        run(&folder, &["synth", "shop", "--stdout", "--format", "yaml"])
    );
    assert_run!("synth_stdout_many", run(&folder, &["synth", "--stdout"]));
    assert!(!folder.join("out").exists());
}

#[test]
fn a_stack_that_does_not_exist_is_named() {
    let folder = two_stacks("unknown");
    assert_run!("synth_unknown_stack", run(&folder, &["synth", "shpo"]));
}

#[test]
fn nothing_is_written_when_something_is_wrong() {
    let folder = two_stacks("wrong");
    let _ = run(&folder, &["synth"]);
    let before = fs::read(folder.join("out/shop.template.json")).unwrap();
    fs::write(
        folder.join("shop.yaml"),
        SHOP.replace("max_receives: 3", "max_receives: 0"),
    )
    .unwrap();
    fs::write(folder.join("mail.yaml"), MAIL).unwrap();
    assert_run!("synth_wrong", run(&folder, &["synth"]));
    assert_eq!(
        fs::read(folder.join("out/shop.template.json")).unwrap(),
        before
    );
}

#[test]
fn list_shows_stacks_in_the_order_of_deployment() {
    let folder = two_stacks("list");
    assert_run!("list", run(&folder, &["list"]));
    assert_run!("list_long", run(&folder, &["list", "--long"]));
    assert_run!("list_json", run(&folder, &["list", "--json"]));
}

#[test]
fn list_stages_no_assets() {
    let folder = folder("list_assets");
    let text = "stack: a
constructs:
  F: { type: Function, runtime: python3.13, code: { dir: not/there } }
";
    fs::write(folder.join("a.yaml"), text).unwrap();
    let output = formwork(&folder, &["list"]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "a\n");
    assert!(output.status.success());
    assert_eq!(formwork(&folder, &["synth"]).status.code(), Some(1));
}

#[test]
fn a_directory_without_definitions_is_no_project() {
    assert_run!("nothing_here", run(&folder("empty"), &["synth"]));
}

#[test]
fn settings_of_the_project_are_read_and_checked() {
    let folder = two_stacks("config");
    fs::write(
        folder.join("formwork.yaml"),
        "output: built\nformat: yaml\ntags: { team: shop }\n",
    )
    .unwrap();
    assert_run!("config", run(&folder, &["synth", "shop"]));
    let template = fs::read_to_string(folder.join("built/shop.template.yaml")).unwrap();
    assert!(template.contains("Key: team"), "{template}");
    fs::write(folder.join("formwork.yaml"), "outptu: built\n").unwrap();
    assert_run!("config_wrong", run(&folder, &["synth"]));
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let folder = two_stacks("pipe");
    let mut child = Command::new(env!("CARGO_BIN_EXE_formwork"))
        .args(["schema"])
        .current_dir(&folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn help_is_as_reviewed() {
    let folder = folder("help");
    for (name, arguments) in [
        ("help", &["--help"][..]),
        ("help_synth", &["synth", "--help"]),
        ("help_list", &["list", "--help"]),
        ("help_schema", &["schema", "--help"]),
        ("help_new", &["new", "--help"]),
    ] {
        let text = run(&folder, arguments);
        insta::with_settings!({
            snapshot_path => "../snapshots/cli",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name, text);
        });
    }
}

#[test]
fn a_new_project_in_yaml_synthesizes_as_it_is() {
    let folder = folder("new_yaml");
    assert_run!(
        "new_yaml",
        run(&folder, &["new", "hello", "--language", "yaml"])
    );
    let output = formwork(&folder.join("hello"), &["synth"]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_run!("new_again", run(&folder, &["new", "hello"]));
}

#[test]
fn a_new_project_in_rust_builds_and_synthesizes_as_it_is() {
    let folder = folder("new_rust");
    let formwork_path = root().to_str().unwrap();
    let output = formwork(&folder, &["new", "hello", "--formwork", formwork_path]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    // The same versions as ours, so that nothing has to be fetched.
    fs::copy(root().join("Cargo.lock"), folder.join("hello/Cargo.lock")).unwrap();
    let manifest = folder.join("hello/Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, format!("{text}\n[workspace]\n")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "synth"])
        .current_dir(folder.join("hello"))
        // The same profile and the same directory as ours, so that what we depend on is not built again.
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap(),
        )
        .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only")
        .env("CARGO_PROFILE_DEV_DEBUG_ASSERTIONS", "false")
        .env("CARGO_PROFILE_DEV_OVERFLOW_CHECKS", "true")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(folder.join("hello/out/hello.template.json").exists());
}

#[test]
fn cargo_run_synth_writes_the_reference_templates() {
    let folder = folder("reference");
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "synth", "--output"])
        .arg(&folder)
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let mut names: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".template.json"))
        .collect();
    names.sort();
    let expected = [
        "distributed-counter",
        "event-backend",
        "high-concurrency",
        "message-queue",
        "online-store",
    ];
    assert_eq!(names, expected.map(|name| format!("{name}.template.json")));
}
