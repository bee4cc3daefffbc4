//! The Python tools of the tests, installed from PyPI into the target directory.

use std::collections::hash_map::DefaultHasher;
use std::fs::{self, File};
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

/// What is installed, to the last package.
const REQUIREMENTS: &str = include_str!("requirements.txt");

/// The installed tools: the AWS command line, the local endpoint, cfn-lint and boto3.
#[derive(Debug)]
pub(crate) struct Tools {
    home: PathBuf,
}

impl Tools {
    /// The tools, installed by the first test that asks for them and kept under `target/tools`.
    ///
    /// A lock on a file makes the others wait, be they threads or processes. A virtual environment cannot be moved, so it is built in its
    /// final place, and a marker that is written last tells a finished one from the rest of an interrupted run.
    pub(crate) fn installed() -> &'static Self {
        static TOOLS: OnceLock<Tools> = OnceLock::new();
        TOOLS.get_or_init(|| {
            let home = target().join("tools").join(fingerprint());
            install(&home);
            Self { home }
        })
    }

    /// A command that runs an installed tool, which also finds the other tools on its path.
    pub(crate) fn command(&self, tool: &str) -> Command {
        let bin = self.home.join("bin");
        let mut path = vec![bin.clone()];
        path.extend(std::env::split_paths(
            &std::env::var_os("PATH").unwrap_or_default(),
        ));
        let mut command = Command::new(bin.join(tool));
        match std::env::join_paths(path) {
            Ok(path) => command.env("PATH", path),
            Err(error) => panic!("the path of the tools cannot be part of PATH: {error}"),
        };
        command
    }
}

/// The target directory of the build that this test belongs to.
pub(crate) fn target() -> &'static Path {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    scratch.parent().unwrap_or(scratch)
}

/// Distinguishes installations: the requirements and the interpreter decide.
fn fingerprint() -> String {
    let version = succeed(
        Command::new("python3").arg("-VV"),
        "Python 3.11 or later is needed",
    );
    let mut hasher = DefaultHasher::new();
    (REQUIREMENTS, version.stdout).hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

fn install(home: &Path) {
    let folder = home.parent().unwrap_or(home);
    require(fs::create_dir_all(folder), "create", folder);
    let lock = home.with_extension("lock");
    let lock_file = require(File::create(&lock), "create", &lock);
    require(lock_file.lock(), "lock", &lock);
    let marker = home.join("installed");
    if marker.exists() {
        return;
    }
    if home.exists() {
        require(fs::remove_dir_all(home), "remove", home);
    }
    succeed(
        Command::new("python3").args(["-m", "venv"]).arg(home),
        "Python cannot make a virtual environment (some systems have it in a package python3-venv)",
    );
    let requirements = home.join("requirements.txt");
    require(
        fs::write(&requirements, REQUIREMENTS),
        "write",
        &requirements,
    );
    succeed(
        Command::new(home.join("bin/python"))
            .args(["-m", "pip", "install", "--quiet", "--no-deps", "--no-input"])
            .args(["--disable-pip-version-check", "--requirement"])
            .arg(&requirements),
        "the tools of tests/tool/requirements.txt cannot be installed from PyPI",
    );
    require(fs::write(&marker, ""), "write", &marker);
}

/// Runs a command to its end and panics with its whole output when it fails.
fn succeed(command: &mut Command, otherwise: &str) -> Output {
    let output = match command.output() {
        Ok(output) => output,
        Err(error) => panic!("{otherwise}: {command:?} does not start: {error}"),
    };
    if !output.status.success() {
        let (stdout, stderr) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        panic!(
            "{otherwise}: {command:?} ended with {}\n{stdout}{stderr}",
            output.status
        );
    }
    output
}

/// The result of a file operation, or a panic that says which one failed where.
pub(crate) fn require<T>(result: std::io::Result<T>, verb: &str, path: &Path) -> T {
    result.unwrap_or_else(|error| panic!("cannot {verb} {}: {error}", path.display()))
}
