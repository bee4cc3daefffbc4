//! Finding and reading templates, within a limit.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::Context;
use globset::{GlobBuilder, GlobMatcher};
use ignore::WalkBuilder;

use crate::syntax::MAX_BYTES;

/// How the files end that may be templates.
const EXTENSIONS: [&str; 4] = ["yaml", "yml", "json", "template"];

/// A file that is to be validated.
#[derive(Debug)]
pub(super) struct Input {
    /// The name under which people see it: as they wrote it, with `/`.
    pub(super) name: String,
    pub(super) path: PathBuf,
    /// Whether somebody asked for it; a file of a directory is passed over unless it is a template.
    pub(super) is_named: bool,
    /// The numbers of the deployment files that name it.
    pub(super) deployments: Vec<usize>,
}

/// The files that are to be validated, in the order in which they were named, and why some could not be found.
#[derive(Debug, Default)]
pub(super) struct Inputs {
    pub(super) files: Vec<Input>,
    pub(super) failures: Vec<anyhow::Error>,
    known: HashSet<String>,
}

impl Inputs {
    /// All files that the arguments name.
    pub(super) fn find(
        directory: &Path,
        named: &[PathBuf],
        exclude: &[String],
    ) -> anyhow::Result<Self> {
        let exclude: Vec<GlobMatcher> = exclude
            .iter()
            .map(|pattern| glob(pattern))
            .collect::<anyhow::Result<_>>()?;
        let is_excluded = |name: &str| {
            let name = name.trim_start_matches("./");
            exclude.iter().any(|glob| glob.is_match(name))
        };
        let mut inputs = Self::default();
        for path in named {
            let at = directory.join(path);
            let name = shown_name(path);
            if is_stdin(path) || at.is_file() {
                inputs.add(name, at, true, &is_excluded);
            } else if at.is_dir() {
                inputs.walk(directory, &at, &is_excluded, &is_template_name);
            } else if name.contains(['*', '?', '[', '{']) {
                let matcher = glob(&name)?;
                let before = inputs.files.len() + inputs.failures.len();
                let wanted = |path: &Path| matcher.is_match(path_in(directory, path));
                let root = directory.join(root_of(&name));
                if root.is_dir() {
                    inputs.walk(directory, &root, &is_excluded, &wanted);
                }
                for input in inputs.files.iter_mut().skip(before) {
                    input.is_named = true;
                }
                if inputs.files.len() + inputs.failures.len() == before {
                    let failure = anyhow::anyhow!("no file matches `{name}`");
                    inputs.failures.push(failure);
                }
            } else {
                inputs.add(name, at, true, &is_excluded);
            }
        }
        Ok(inputs)
    }

    /// Adds the template that a deployment file names.
    pub(super) fn add_deployed(&mut self, directory: &Path, path: &Path, deployment: usize) {
        let name = shown_name(path);
        self.add(name.clone(), directory.join(path), true, &|_| false);
        if let Some(input) = self.files.iter_mut().find(|input| input.name == name) {
            input.deployments.push(deployment);
        }
    }

    fn add(
        &mut self,
        name: String,
        path: PathBuf,
        is_named: bool,
        is_excluded: &dyn Fn(&str) -> bool,
    ) {
        if !is_excluded(&name) && self.known.insert(name.clone()) {
            self.files.push(Input {
                name,
                path,
                is_named,
                deployments: Vec::new(),
            });
        }
    }

    /// Adds the wanted files below a directory, in the order of their names; what git ignores is passed over.
    fn walk(
        &mut self,
        directory: &Path,
        root: &Path,
        is_excluded: &dyn Fn(&str) -> bool,
        is_wanted: &dyn Fn(&Path) -> bool,
    ) {
        let entries = WalkBuilder::new(root)
            .require_git(false)
            .sort_by_file_name(Ord::cmp)
            .build();
        for entry in entries {
            match entry {
                Ok(entry) => {
                    let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
                    if is_file && is_wanted(entry.path()) {
                        let name = path_in(directory, entry.path());
                        self.add(name, entry.into_path(), false, is_excluded);
                    }
                }
                Err(error) => self.failures.push(error.into()),
            }
        }
    }
}

/// A pattern in which `*` does not go beyond a directory and `**` does.
fn glob(pattern: &str) -> anyhow::Result<GlobMatcher> {
    let glob = GlobBuilder::new(pattern.trim_start_matches("./"))
        .literal_separator(true)
        .build()?;
    Ok(glob.compile_matcher())
}

/// The directory below which everything lies that a pattern can match.
fn root_of(pattern: &str) -> PathBuf {
    let parts = Path::new(pattern).components();
    let is_plain = |part: &std::path::Component<'_>| {
        !part
            .as_os_str()
            .to_string_lossy()
            .contains(['*', '?', '[', '{'])
    };
    parts.take_while(is_plain).collect()
}

/// The name of a file from the directory on in which the command runs.
fn path_in(directory: &Path, path: &Path) -> String {
    shown_name(path.strip_prefix(directory).unwrap_or(path))
}

/// The name under which people see a file: as they wrote it, with `/`.
pub(super) fn shown_name(file: &Path) -> String {
    if is_stdin(file) {
        return "<stdin>".to_owned();
    }
    file.to_string_lossy().replace('\\', "/")
}

fn is_stdin(file: &Path) -> bool {
    file.as_os_str() == "-"
}

/// Whether a file may be a template, as its name goes.
fn is_template_name(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default();
    EXTENSIONS.iter().any(|known| extension == *known)
}

impl Input {
    /// The text; nothing where a file of a directory is none.
    pub(super) fn read(&self) -> anyhow::Result<Option<String>> {
        let reading = || format!("cannot read `{}`", self.name);
        if self.name == "<stdin>" {
            return read_text(io::stdin().lock())
                .map(Some)
                .with_context(reading);
        }
        if self.is_named {
            return read(&self.path).map(Some).with_context(reading);
        }
        let length = fs::metadata(&self.path).with_context(reading)?.len();
        if length > MAX_BYTES as u64 {
            return Ok(None);
        }
        let bytes = fs::read(&self.path).with_context(reading)?;
        Ok(String::from_utf8(bytes).ok())
    }
}

/// Reads a file that a person named.
pub(super) fn read_named(directory: &Path, file: &Path) -> anyhow::Result<String> {
    let text = match is_stdin(file) {
        true => read_text(io::stdin().lock()),
        false => read(&directory.join(file)),
    };
    text.with_context(|| format!("cannot read `{}`", shown_name(file)))
}

fn read(path: &Path) -> anyhow::Result<String> {
    if fs::metadata(path)?.is_dir() {
        anyhow::bail!("it is a directory");
    }
    read_text(File::open(path)?)
}

fn read_text(source: impl Read) -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    let limit = MAX_BYTES as u64;
    let count = source.take(limit + 1).read_to_end(&mut bytes)?;
    if count > MAX_BYTES {
        anyhow::bail!("it is larger than {} MiB", limit / (1024 * 1024));
    }
    let text = String::from_utf8(bytes).map_err(|error| error.utf8_error());
    text.map_err(|error| anyhow::anyhow!("byte {} is not UTF-8 text", error.valid_up_to() + 1))
}
