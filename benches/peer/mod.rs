//! The peers, pinned and installed into the target directory. One that cannot be had is left out.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const REQUIREMENTS: &str = include_str!("requirements.txt");
const PACKAGE: &str = include_str!("package.json");

/// The installed peers, or why there are none.
pub(crate) struct Peers {
    python: Result<PathBuf, String>,
    node: Result<PathBuf, String>,
}

impl Peers {
    /// Installs what is not there yet into a directory.
    pub(crate) fn installed(home: &Path) -> Self {
        Self {
            python: kept(&home.join("python"), REQUIREMENTS, install_python),
            node: kept(&home.join("node"), PACKAGE, install_node),
        }
    }

    /// Why peers are left out.
    pub(crate) fn missing(&self) -> impl Iterator<Item = &str> {
        let reasons = [self.python.as_ref().err(), self.node.as_ref().err()];
        reasons.into_iter().flatten().map(String::as_str)
    }

    /// A program of a Python package.
    pub(crate) fn python_program(&self, name: &str) -> Option<Command> {
        let home = self.python.as_ref().ok()?;
        Some(Command::new(home.join("bin").join(name)))
    }

    /// A program of this folder that runs in Python.
    pub(crate) fn python_script(&self, name: &str) -> Option<Command> {
        let mut command = self.python_program("python")?;
        command.arg(script(name));
        Some(command)
    }

    /// A program of this folder that runs in Node.js.
    pub(crate) fn node_script(&self, name: &str) -> Option<Command> {
        let modules = self.node.as_ref().ok()?.join("node_modules");
        let mut command = Command::new("node");
        command.arg(script(name)).env("NODE_PATH", modules);
        Some(command)
    }
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("benches/peer")
        .join(name)
}

/// Installs unless the same was installed before: a marker that is written last holds what was asked for.
fn kept(
    home: &Path,
    wanted: &str,
    install: fn(&Path) -> Result<(), String>,
) -> Result<PathBuf, String> {
    let marker = home.join("installed");
    if fs::read_to_string(&marker).is_ok_and(|installed| installed == wanted) {
        return Ok(home.to_owned());
    }
    if home.exists() {
        fs::remove_dir_all(home).map_err(|error| error.to_string())?;
    }
    fs::create_dir_all(home).map_err(|error| error.to_string())?;
    install(home)?;
    fs::write(marker, wanted).map_err(|error| error.to_string())?;
    Ok(home.to_owned())
}

fn install_python(home: &Path) -> Result<(), String> {
    let missing = "without cfn-lint, cloudformation-validate, troposphere and aws-sam-translator";
    let mut environment = Command::new("python3");
    environment.args(["-m", "venv"]).arg(home);
    succeed(&mut environment, missing)?;
    let mut packages = Command::new(home.join("bin/python"));
    packages
        .args(["-m", "pip", "install", "--quiet", "--no-deps", "--no-input"])
        .args(["--disable-pip-version-check", "--requirement"])
        .arg(script("requirements.txt"));
    succeed(&mut packages, missing)
}

fn install_node(home: &Path) -> Result<(), String> {
    fs::write(home.join("package.json"), PACKAGE).map_err(|error| error.to_string())?;
    let mut packages = Command::new("npm");
    packages
        .args(["install", "--silent", "--no-audit", "--no-fund"])
        .current_dir(home);
    succeed(&mut packages, "without aws-cdk-lib")
}

fn succeed(command: &mut Command, missing: &str) -> Result<(), String> {
    let program = command.get_program().to_owned();
    let failed = |why: &dyn std::fmt::Display| {
        let program = Path::new(&program).file_name().unwrap_or(OsStr::new(""));
        format!("{missing}: `{}` {why}", program.display())
    };
    let output = command.output().map_err(|error| failed(&error))?;
    if output.status.success() {
        return Ok(());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    let last = errors.lines().last().unwrap_or_default();
    Err(failed(&format_args!(
        "ended with {}: {last}",
        output.status
    )))
}
