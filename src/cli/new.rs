//! `new`: a project to start from.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use handlebars::Handlebars;
use serde_json::json;

use super::Outcome;
use super::output::{self, FileSet};

#[derive(Debug, Args)]
pub(super) struct NewArgs {
    /// The directory to make; its name is the project's
    path: PathBuf,
    /// What the stack is written in
    #[arg(long, value_enum, default_value_t)]
    language: Language,
    /// Depend on this checkout of formwork instead of the published crate
    #[arg(long, value_name = "DIR")]
    formwork: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Language {
    /// A Rust program
    #[default]
    Rust,
    /// Definition files for the `formwork` binary
    Yaml,
}

const RUST: [(&str, &str); 4] = [
    (
        "Cargo.toml",
        include_str!("../../templates/new/rust/Cargo.toml.hbs"),
    ),
    (
        "src/main.rs",
        include_str!("../../templates/new/rust/src/main.rs.hbs"),
    ),
    HANDLER,
    GITIGNORE,
];
const YAML: [(&str, &str); 4] = [
    (
        "stacks/{{name}}.yaml",
        include_str!("../../templates/new/yaml/stack.yaml.hbs"),
    ),
    (
        "formwork.yaml",
        include_str!("../../templates/new/yaml/formwork.yaml.hbs"),
    ),
    HANDLER,
    GITIGNORE,
];
const HANDLER: (&str, &str) = (
    "handlers/hello/index.py",
    include_str!("../../templates/new/handler/index.py.hbs"),
);
const GITIGNORE: (&str, &str) = (
    ".gitignore",
    include_str!("../../templates/new/gitignore.hbs"),
);

pub(super) fn run(args: &NewArgs, directory: &Path) -> anyhow::Result<Outcome> {
    let place = directory.join(&args.path);
    let name = place
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    check_name(name)?;
    if fs::read_dir(&place).is_ok_and(|mut entries| entries.next().is_some()) {
        anyhow::bail!("`{}` exists and is not empty", args.path.display());
    }
    let (files, next) = match args.language {
        Language::Rust => (RUST, "cargo run synth"),
        Language::Yaml => (YAML, "formwork synth"),
    };
    let data = json!({
        "name": name,
        "function": name.replace('-', "_"),
        "dependency": dependency(args),
    });
    let mut templates = Handlebars::new();
    templates.set_strict_mode(true);
    // What is written is code, not HTML.
    templates.register_escape_fn(handlebars::no_escape);
    let mut written = FileSet::default();
    for (path, template) in files {
        let path = templates.render_template(path, &data)?;
        let text = templates.render_template(template, &data)?;
        written.write(&place.join(path), |file| {
            Ok(file.write_all(text.as_bytes())?)
        })?;
    }
    written.commit()?;
    output::note(&format!(
        "made `{}`; now run `{next}` in it",
        args.path.display()
    ));
    Ok(Outcome::Clean)
}

/// The name becomes that of a crate and of a stack, and both forbid other letters.
fn check_name(name: &str) -> anyhow::Result<()> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(fits) {
        anyhow::bail!(
            "`{name}` cannot be the name of a project: use small letters, digits and hyphens, a letter first"
        );
    }
    Ok(())
}

fn dependency(args: &NewArgs) -> String {
    match &args.formwork {
        Some(path) => format!("{{ path = {:?} }}", path.display().to_string()),
        None => format!("{:?}", env!("CARGO_PKG_VERSION")),
    }
}
