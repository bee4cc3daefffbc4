//! A project: an app, the settings beside it, and the definition files it reads.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::Global;
use super::config::{Config, FILE_NAME};
use crate::constructs;
use crate::definition::{App, is_definition, read_stack};
use crate::diagnostic::Diagnostics;
use crate::syntax;
use crate::value::Sources;

/// An app that is ready to be synthesized.
#[derive(Debug)]
pub(super) struct Project {
    pub(super) app: App,
    pub(super) config: Config,
    /// Where the project is: paths of code are relative to it.
    pub(super) directory: PathBuf,
    /// The definition files that were read.
    pub(super) sources: Sources,
    /// What was wrong in them.
    pub(super) diagnostics: Diagnostics,
}

impl Project {
    /// Completes an app with settings and definition files; `definitions` is where these are unless somebody says otherwise.
    pub(super) fn open(
        app: App,
        global: &Global,
        definitions: Option<&str>,
    ) -> anyhow::Result<Self> {
        let config = Config::read(&global.directory)?;
        let mut project = Self {
            app,
            config,
            directory: global.directory.clone(),
            sources: Sources::default(),
            diagnostics: Diagnostics::new(),
        };
        for (key, value) in std::mem::take(&mut project.config.tags) {
            project.app = project.app.tag(key, value);
        }
        if let Some(strength) = project.config.references {
            project.app = project.app.references(strength);
        }
        let said = global
            .definitions
            .clone()
            .or(project.config.definitions.clone());
        if let Some(folder) = said.or(definitions.map(PathBuf::from)) {
            let before = project.app.stacks().count();
            project.read_definitions(&folder)?;
            if project.app.stacks().count() == before && project.diagnostics.is_empty() {
                anyhow::bail!(
                    "`{}` has no stack definition: a YAML or JSON file that begins with `stack: name`",
                    folder.display()
                );
            }
        }
        Ok(project)
    }

    fn read_definitions(&mut self, folder: &Path) -> anyhow::Result<()> {
        let path = self.directory.join(folder);
        let reading = || format!("cannot read the definitions in `{}`", folder.display());
        let mut names = Vec::new();
        for entry in fs::read_dir(&path).with_context(reading)? {
            let name = entry.with_context(reading)?.file_name();
            let name = name.to_string_lossy().into_owned();
            let extension = Path::new(&name).extension().unwrap_or_default();
            if ["yaml", "yml", "json"]
                .iter()
                .any(|known| extension == *known)
                && name != FILE_NAME
            {
                names.push(name);
            }
        }
        names.sort();
        for name in names {
            let text = fs::read_to_string(path.join(&name))
                .with_context(|| format!("cannot read `{}`", folder.join(&name).display()))?;
            self.read_definition(&shown_path(folder, &name), &text);
        }
        Ok(())
    }

    /// Takes in a file, if it is a definition: other YAML may lie beside it.
    fn read_definition(&mut self, name: &str, text: &str) {
        let mentions_stack = text.contains("stack");
        let document = syntax::read(&mut self.sources, name, text);
        match document.root {
            Some(root) if is_definition(&root) => {
                self.diagnostics.extend(document.diagnostics);
                let registry = constructs::registry();
                let (stack, diagnostics) = read_stack(root, &[self.app.registry(), &registry]);
                self.diagnostics.extend(diagnostics);
                if let Some(stack) = stack {
                    self.app.add(stack);
                }
            }
            None if mentions_stack => self.diagnostics.extend(document.diagnostics),
            _ => {}
        }
    }
}

/// The name under which people see a file: as they wrote it, with `/`.
fn shown_path(folder: &Path, name: &str) -> String {
    let folder = folder.to_string_lossy().replace('\\', "/");
    match folder.trim_end_matches('/') {
        "" | "." => name.to_owned(),
        folder => format!("{folder}/{name}"),
    }
}
