//! The values of parameters with which templates are deployed: files, and what the command line gives.

use std::path::{Component, Path, PathBuf};

use super::args::ValidateArgs;
use super::configuration::{Configuration, text_of};
use super::input;
use super::work::{CheckedFile, checked_files};
use crate::facts::Facts;
use crate::syntax::{self, Document};
use crate::validate::{
    Deployment, Finding, Options, parameter_values, read_deployment_file, read_parameter_file,
    validate_document,
};
use crate::value::{Node, Sources};

/// The deployments of a run.
#[derive(Debug, Default)]
pub(super) struct Deployments {
    /// Files, which are read once more with each template: findings may point into them.
    pub(super) files: Vec<ParameterFile>,
    /// What stands in no file of its own.
    pub(super) given: Vec<Deployment>,
    /// What is wrong with files that could not be understood.
    pub(super) broken: Vec<CheckedFile>,
}

/// A file with values of parameters.
#[derive(Debug)]
pub(super) struct ParameterFile {
    name: String,
    text: String,
    /// The template that it names, where it is a deployment file.
    pub(super) template: Option<PathBuf>,
}

impl Deployments {
    /// Reads what the command line names, else what the configuration does.
    pub(super) fn read(
        args: &ValidateArgs,
        configuration: &Configuration,
        directory: &Path,
        facts: &Facts,
    ) -> anyhow::Result<Self> {
        let mut deployments = Self::default();
        let said = &args.deployment;
        for file in nearest(
            &said.parameter_file,
            configuration.parameter_files.as_deref(),
        ) {
            deployments.add(directory, file, false, facts)?;
        }
        for file in nearest(
            &said.deployment_file,
            configuration.deployment_files.as_deref(),
        ) {
            deployments.add(directory, file, true, facts)?;
        }
        if said.parameter.is_empty() {
            for values in configuration.parameters.iter().flatten() {
                deployments.give(
                    values
                        .iter()
                        .map(|(key, value)| (key.as_str(), text_of(value))),
                );
            }
        } else {
            let values = said.parameter.iter();
            deployments.give(values.map(|(key, value)| (key.as_str(), value.clone())));
        }
        Ok(deployments)
    }

    fn give<'t>(&mut self, values: impl Iterator<Item = (&'t str, String)>) {
        let texts: Vec<String> = values
            .map(|(key, value)| format!("{key}={value}"))
            .collect();
        let given = parameter_values("", texts.iter().map(String::as_str));
        self.given.extend(given);
    }

    fn add(
        &mut self,
        directory: &Path,
        file: &Path,
        names_template: bool,
        facts: &Facts,
    ) -> anyhow::Result<()> {
        let name = input::shown_name(file);
        let text = input::read_named(directory, file)?;
        let mut sources = Sources::default();
        let document = syntax::read(&mut sources, &name, &text);
        match understood(&name, document, names_template, (&sources, facts)) {
            Ok(template) => {
                let beside = file.parent().unwrap_or(Path::new(""));
                self.files.push(ParameterFile {
                    name,
                    text,
                    template: template.map(|template| direct(&beside.join(template))),
                });
            }
            Err(findings) => {
                let style = Some(crate::diagnostic::render::Style::default());
                self.broken
                    .extend(checked_files(&name, findings, &sources, style));
            }
        }
        Ok(())
    }
}

/// Whether the document is what it should be, and the template that it names.
fn understood(
    name: &str,
    document: Document,
    names_template: bool,
    (sources, facts): (&Sources, &Facts),
) -> Result<Option<String>, Vec<Finding>> {
    if !document.diagnostics.is_empty() {
        let broken = validate_document(sources, document, facts, &Options::default());
        return Err(broken.findings);
    }
    let root = document.root.unwrap_or_default();
    match names_template {
        true => read_deployment_file(name, &root).map(|file| Some(file.template)),
        false => read_parameter_file(name, &root).map(|_| None),
    }
}

impl ParameterFile {
    /// The values, with their places in `sources`.
    pub(super) fn read(&self, sources: &mut Sources) -> Option<Deployment> {
        let document = syntax::read(sources, &self.name, &self.text);
        let root: Node = document.root?;
        match self.template {
            Some(_) => read_deployment_file(&self.name, &root)
                .ok()
                .map(|file| file.deployment),
            None => read_parameter_file(&self.name, &root).ok(),
        }
    }
}

/// A path without detours: `deploy/../stack.yaml` is `stack.yaml`.
fn direct(path: &Path) -> PathBuf {
    let mut direct = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if direct.file_name().is_some() => {
                direct.pop();
            }
            part => direct.push(part),
        }
    }
    direct
}

fn nearest<'t>(said: &'t [PathBuf], configured: Option<&'t [PathBuf]>) -> &'t [PathBuf] {
    match said.is_empty() {
        true => configured.unwrap_or_default(),
        false => said,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_go_no_detours() {
        for (path, expected) in [
            ("deploy/../stack.yaml", "stack.yaml"),
            ("./a/./b/../../c.yaml", "c.yaml"),
            ("../../a.yaml", "../../a.yaml"),
            ("/a/../b.yaml", "/b.yaml"),
        ] {
            assert_eq!(direct(Path::new(path)), Path::new(expected));
        }
    }
}
