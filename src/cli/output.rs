//! Printing, and writing files.

use std::ffi::OsString;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::project::Project;
use crate::diagnostic::{Diagnostics, render};

/// Prints to standard output; a closed pipe comes back as an error that the caller passes on.
pub(super) fn print(text: &str) -> anyhow::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()?;
    Ok(())
}

/// Prints to standard error, where nobody is told that it could not be.
pub(super) fn note(text: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// Prints why a command could not run: what it was doing, then why, from the outside in.
pub(super) fn failure(error: &anyhow::Error) {
    let mut text = format!("error: {error}");
    for cause in error.chain().skip(1) {
        text.push_str(&format!("\n  because: {cause}"));
    }
    note(&text);
}

/// Prints findings with their source lines, and how many there are.
pub(super) fn report(project: &Project, diagnostics: &Diagnostics) {
    if diagnostics.is_empty() {
        return;
    }
    let style = style_of(&io::stderr());
    let read = |name: &str| read_source(&project.directory, name);
    let text = render::text(diagnostics.iter(), &project.sources, &read, style);
    note(&format!("{text}\n{}", render::summary(diagnostics.iter())));
}

/// How findings look on standard output.
pub(super) fn style_of_stdout() -> render::Style {
    style_of(&io::stdout())
}

/// Colours are for a terminal, and for those who do not decline them.
fn style_of(stream: &impl IsTerminal) -> render::Style {
    let declined = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    render::Style {
        color: !declined && stream.is_terminal(),
        ..render::Style::default()
    }
}

/// The text of a Rust source file. The compiler names it from the root of the workspace, which may be further up.
fn read_source(directory: &Path, name: &str) -> Option<String> {
    let directory = directory.canonicalize().ok()?;
    let mut places = directory.ancestors().take(4);
    places.find_map(|place| fs::read_to_string(place.join(name)).ok())
}

/// Files that appear together or not at all: each is written beside its place first, and moved there when all are written.
#[derive(Debug, Default)]
pub(super) struct FileSet {
    written: Vec<(PathBuf, PathBuf)>,
}

impl FileSet {
    /// Writes a file that is to stand at `path`.
    pub(super) fn write(
        &mut self,
        path: &Path,
        content: impl FnOnce(&mut fs::File) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let writing = || format!("cannot write `{}`", path.display());
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(writing)?;
        }
        let mut name = OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(format!(".{}.tmp", std::process::id()));
        let beside = path.with_file_name(name);
        let mut file = fs::File::create(&beside).with_context(writing)?;
        self.written.push((beside, path.to_owned()));
        content(&mut file).with_context(writing)?;
        file.flush().with_context(writing)
    }

    /// Whether a file for this place has been written.
    pub(super) fn holds(&self, path: &Path) -> bool {
        self.written.iter().any(|(_, place)| place == path)
    }

    /// Moves all files to their places.
    pub(super) fn commit(mut self) -> anyhow::Result<()> {
        for (beside, path) in std::mem::take(&mut self.written) {
            fs::rename(&beside, &path)
                .with_context(|| format!("cannot write `{}`", path.display()))?;
        }
        Ok(())
    }
}

impl Drop for FileSet {
    fn drop(&mut self) {
        for (beside, _) in &self.written {
            let _ = fs::remove_file(beside);
        }
    }
}
