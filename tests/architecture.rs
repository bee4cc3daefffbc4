//! The law of the house: who may import whom, and how long a file may be.

#![expect(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// Each room of the library and the rooms that it may import.
const LAW: [(&str, &[&str]); 13] = [
    ("value", &[]),
    ("diagnostic", &["value"]),
    ("syntax", &["diagnostic", "value"]),
    ("iam", &["value"]),
    ("facts", &["value"]),
    ("grammar", &["value"]),
    (
        "validate",
        &["diagnostic", "facts", "grammar", "syntax", "value"],
    ),
    ("template", &["value"]),
    ("definition", &["diagnostic", "iam", "template", "value"]),
    ("aws", &["definition", "template", "value"]),
    (
        "constructs",
        &[
            "aws",
            "definition",
            "diagnostic",
            "grammar",
            "iam",
            "template",
            "value",
        ],
    ),
    (
        "synth",
        &[
            "aws",
            "definition",
            "diagnostic",
            "facts",
            "iam",
            "template",
            "validate",
            "value",
        ],
    ),
    (
        "cli",
        &[
            "constructs",
            "definition",
            "diagnostic",
            "facts",
            "syntax",
            "synth",
            "validate",
            "value",
        ],
    ),
];

/// How a file begins that `cargo xtask generate` writes: it is as long as the facts are many.
const GENERATED: &str = "// Generated from the facts by `cargo xtask generate`";

/// The most lines that a file may have, its unit tests not counted.
const MAX_LINES: usize = 600;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The code of a file without comments, documentation and unit tests.
fn code_of(path: &Path) -> String {
    if path.ends_with("tests.rs") {
        return String::new();
    }
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The rooms that a file's code names as `crate::room`, single or in braces.
fn imports_of(code: &str) -> Vec<String> {
    let mut rooms = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        if code[..at].ends_with('$') || code[..at].ends_with("pub(in ") {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap().split(',').collect(),
            None => vec![rest],
        };
        for name in names {
            let name: String = name
                .trim()
                .chars()
                .take_while(|c| c.is_ascii_lowercase() || *c == '_')
                .collect();
            rooms.push(name);
        }
    }
    rooms
}

#[test]
fn every_room_imports_only_what_the_law_allows() {
    let mut broken = Vec::new();
    for (room, allowed) in LAW {
        for file in files_below(&root().join("src").join(room)) {
            for import in imports_of(&code_of(&file)) {
                if import != room && !import.is_empty() && !allowed.contains(&import.as_str()) {
                    let file = file.strip_prefix(root()).unwrap().display().to_string();
                    broken.push(format!("{file} imports `{import}`"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_law_names_every_room() {
    let mut rooms: Vec<String> = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    rooms.sort();
    let mut law: Vec<&str> = LAW.iter().map(|(room, _)| *room).collect();
    law.sort_unstable();
    assert_eq!(rooms, law);
}

#[test]
fn no_file_is_too_long() {
    let mut long = Vec::new();
    for folder in ["src", "stacks", "tests"] {
        for file in files_below(&root().join(folder)) {
            let text = fs::read_to_string(&file).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let lines = code.lines().count();
            if lines > MAX_LINES && !text.starts_with(GENERATED) {
                long.push(format!("{} has {lines} lines", file.display()));
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn only_the_command_line_and_assets_touch_the_system() {
    let mut broken = Vec::new();
    for file in files_below(&root().join("src")) {
        let name = file
            .strip_prefix(root())
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/");
        if name.starts_with("src/cli/") {
            continue;
        }
        if name == "src/main.rs" || name == "src/synth/asset.rs" {
            continue;
        }
        if fs::read_to_string(&file).unwrap().starts_with(GENERATED) {
            continue;
        }
        let code = code_of(&file);
        for word in [
            "std::fs",
            "std::env",
            "std::process",
            "SystemTime",
            "Instant",
            "println!",
            "eprintln!",
        ] {
            if code.contains(word) {
                broken.push(format!("{name} uses `{word}`"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn a_library_without_features_needs_no_command_line_and_no_template_engine() {
    let output = std::process::Command::new(env!("CARGO"))
        .args(["tree", "--package", "formwork", "--no-default-features"])
        .args([
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--offline",
            "--locked",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    let tree = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(tree.contains("serde_json"));
    for name in [
        "clap",
        "handlebars",
        "anyhow",
        "anstream",
        "ignore",
        "yaml_serde",
    ] {
        let package = format!("{name} v");
        assert!(
            !tree.lines().any(|line| line.starts_with(&package)),
            "{name}"
        );
    }
}
