//! What independent judges say of our templates: cfn-lint and AWS's own engine, both pinned.

#![expect(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

mod tool;

use std::fs;
use std::path::{Path, PathBuf};

use formwork::syntax;
use formwork::synth::{SynthOptions, synthesize};
use tool::python::Tools;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The templates of the reference stacks and those of the construct snapshots, as files.
fn templates() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lint");
    fs::create_dir_all(&folder).unwrap();
    let options = SynthOptions {
        root: root().to_owned(),
        ..SynthOptions::default()
    };
    let mut files = Vec::new();
    let mut write = |name: String, text: String| {
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        files.push(path);
    };
    for stack in synthesize(&stacks::app(), &options).stacks {
        write(
            format!("{}.json", stack.id),
            syntax::to_json(&stack.template.node()),
        );
    }
    for entry in fs::read_dir(root().join("snapshots/constructs")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        // A snapshot has a head of its own, between two lines of dashes.
        let template = text.splitn(3, "---\n").nth(2).unwrap().to_owned();
        write(format!("construct-{name}.json"), template);
    }
    files
}

#[test]
fn every_template_is_silent_in_cfn_lint() {
    let templates = templates();
    assert!(templates.len() > 5);
    let output = Tools::installed()
        .command("cfn-lint")
        .args(["--format", "parseable", "--regions", "us-east-1", "--"])
        .args(&templates)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && text.trim().is_empty(),
        "{text}{errors}"
    );
}

#[test]
fn no_template_has_an_error_for_the_engine_of_aws() {
    let output = Tools::installed()
        .command("python")
        .arg(root().join("tests/lint.py"))
        .args(templates())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && text.trim().is_empty(),
        "{text}{errors}"
    );
}
