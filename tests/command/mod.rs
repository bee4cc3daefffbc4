//! Test support: the `formwork` binary, run as a user would.

#![allow(
    dead_code,
    reason = "each test binary uses its own part of the support"
)]
#![allow(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// An empty directory of a test's own.
pub(crate) fn folder(group: &str, name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(group)
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Writes files, each into a directory that is made for it.
pub(crate) fn write(folder: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// Runs the binary; its home directory is `home` below the folder.
pub(crate) fn formwork(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_formwork"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .env("HOME", folder.join("home"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // Whoever does not read it closes the pipe.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().unwrap()
}

/// The whole run as one text.
pub(crate) fn run_with(folder: &Path, arguments: &[&str], input: &str) -> String {
    let output = formwork(folder, arguments, input);
    format!(
        "$ formwork {}\nexit code: {}\n--- stdout\n{}--- stderr\n{}",
        arguments.join(" "),
        output.status.code().unwrap(),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    )
}

pub(crate) fn run(folder: &Path, arguments: &[&str]) -> String {
    run_with(folder, arguments, "")
}

/// What a run prints, and how it ends.
pub(crate) fn printed(folder: &Path, arguments: &[&str]) -> (String, i32) {
    let output = formwork(folder, arguments, "");
    let text = String::from_utf8(output.stdout).unwrap();
    (text, output.status.code().unwrap())
}

/// What a run complains about, and how it ends.
pub(crate) fn complained(folder: &Path, arguments: &[&str]) -> (String, i32) {
    let output = formwork(folder, arguments, "");
    let text = String::from_utf8(output.stderr).unwrap();
    (text, output.status.code().unwrap())
}

/// Compares a run with the one that was reviewed.
pub(crate) fn assert_run(name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => "../../snapshots/cli",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, text);
    });
}
