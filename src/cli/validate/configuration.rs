//! `.cfnlintrc`: what cfn-lint reads, in the places where it does.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::ValueEnum;
use indexmap::IndexMap;
use serde::Deserialize;
use serde_yaml::Value;

use super::args::{FailOn, Format, ValidateArgs};
use crate::value::nearest;

/// The names of a configuration; the first that exists in a directory is read.
const NAMES: [&str; 3] = [".cfnlintrc", ".cfnlintrc.yaml", ".cfnlintrc.yml"];

/// Keys that cfn-lint has for what is done otherwise here, or not at all.
const WITHOUT_EFFECT: [(&str, &str); 5] = [
    ("append_rules", "rules in Python cannot be run"),
    (
        "custom_rules",
        "rules in cfn-lint's own language cannot be run",
    ),
    ("debug", "there is nothing to be debugged"),
    (
        "override_spec",
        "`--schema` adds or replaces the schema of a type",
    ),
    (
        "template_parameters",
        "`parameters` gives the values of parameters",
    ),
];

/// All other keys.
const KEYS: [&str; 17] = [
    "configure_rules",
    "deployment_files",
    "format",
    "ignore_bad_template",
    "ignore_checks",
    "ignore_templates",
    "include_checks",
    "include_experimental",
    "mandatory_checks",
    "merge_configs",
    "non_zero_exit_code",
    "output_file",
    "parameter_files",
    "parameters",
    "regions",
    "registry_schemas",
    "templates",
];

/// What the configuration files say.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Configuration {
    pub(super) configure_rules: IndexMap<String, IndexMap<String, Value>>,
    pub(super) deployment_files: Option<Vec<PathBuf>>,
    format: Option<String>,
    pub(super) ignore_bad_template: Option<bool>,
    pub(super) ignore_checks: Option<Vec<String>>,
    pub(super) ignore_templates: Option<Vec<String>>,
    pub(super) include_checks: Option<Vec<String>>,
    pub(super) include_experimental: Option<bool>,
    pub(super) mandatory_checks: Option<Vec<String>>,
    pub(super) merge_configs: Option<bool>,
    non_zero_exit_code: Option<String>,
    pub(super) output_file: Option<PathBuf>,
    pub(super) parameter_files: Option<Vec<PathBuf>>,
    pub(super) parameters: Option<Vec<IndexMap<String, Value>>>,
    pub(super) regions: Option<Vec<String>>,
    pub(super) registry_schemas: Option<Vec<PathBuf>>,
    pub(super) templates: Option<Vec<PathBuf>>,
    #[serde(flatten)]
    others: IndexMap<String, Value>,
    /// What people should know about their configuration.
    #[serde(skip)]
    pub(super) warnings: Vec<String>,
}

impl Configuration {
    /// The configuration of this directory, completed by that of the home directory; or the file that was asked for.
    pub(super) fn read(args: &ValidateArgs, directory: &Path) -> anyhow::Result<Self> {
        if args.no_config {
            return Ok(Self::default());
        }
        if let Some(file) = &args.config {
            return Self::read_file(&directory.join(file), file);
        }
        let of_project = match find(directory) {
            Some(name) => Self::read_file(&directory.join(name), Path::new(name))?,
            None => Self::default(),
        };
        let home = std::env::home_dir().unwrap_or_default();
        match find(&home) {
            Some(name) => {
                let path = home.join(name);
                Ok(of_project.or(Self::read_file(&path, &Path::new("~").join(name))?))
            }
            None => Ok(of_project),
        }
    }

    fn read_file(path: &Path, shown: &Path) -> anyhow::Result<Self> {
        let reading = || format!("cannot read the configuration `{}`", shown.display());
        let text = fs::read_to_string(path).with_context(reading)?;
        let configuration: Option<Self> = serde_yaml::from_str(&text).with_context(reading)?;
        let mut configuration = configuration.unwrap_or_default();
        configuration.warnings = configuration
            .others
            .keys()
            .map(|key| format!("`{}`: {}", shown.display(), without_effect(key)))
            .collect();
        configuration.format().with_context(reading)?;
        configuration.fail_on().with_context(reading)?;
        Ok(configuration)
    }

    /// These settings, completed by others that are farther away.
    fn or(mut self, other: Self) -> Self {
        for (code, settings) in other.configure_rules {
            let own = self.configure_rules.entry(code).or_default();
            for (name, value) in settings {
                own.entry(name).or_insert(value);
            }
        }
        self.warnings.extend(other.warnings);
        Self {
            configure_rules: self.configure_rules,
            deployment_files: self.deployment_files.or(other.deployment_files),
            format: self.format.or(other.format),
            ignore_bad_template: self.ignore_bad_template.or(other.ignore_bad_template),
            ignore_checks: self.ignore_checks.or(other.ignore_checks),
            ignore_templates: self.ignore_templates.or(other.ignore_templates),
            include_checks: self.include_checks.or(other.include_checks),
            include_experimental: self.include_experimental.or(other.include_experimental),
            mandatory_checks: self.mandatory_checks.or(other.mandatory_checks),
            merge_configs: self.merge_configs.or(other.merge_configs),
            non_zero_exit_code: self.non_zero_exit_code.or(other.non_zero_exit_code),
            output_file: self.output_file.or(other.output_file),
            parameter_files: self.parameter_files.or(other.parameter_files),
            parameters: self.parameters.or(other.parameters),
            regions: self.regions.or(other.regions),
            registry_schemas: self.registry_schemas.or(other.registry_schemas),
            templates: self.templates.or(other.templates),
            others: self.others,
            warnings: self.warnings,
        }
    }

    /// The form of the findings.
    pub(super) fn format(&self) -> anyhow::Result<Option<Format>> {
        let format = match self.format.as_deref() {
            None => return Ok(None),
            Some("pretty" | "quiet") => Format::Text,
            Some(name) => Format::from_str(name, false)
                .map_err(|_| anyhow::anyhow!("there is no format `{name}`"))?,
        };
        Ok(Some(format))
    }

    /// The least that makes a failure.
    pub(super) fn fail_on(&self) -> anyhow::Result<Option<FailOn>> {
        let least = match self.non_zero_exit_code.as_deref() {
            None => return Ok(None),
            Some("informational") => FailOn::Info,
            Some("warning") => FailOn::Warning,
            Some("error") => FailOn::Error,
            Some("none") => FailOn::Never,
            Some(other) => {
                anyhow::bail!(
                    "`non_zero_exit_code` is informational, warning, error or none, not `{other}`"
                )
            }
        };
        Ok(Some(least))
    }

    /// The settings of rules as texts; the items of a list have commas between them.
    pub(super) fn settings(&mut self) -> IndexMap<String, IndexMap<String, String>> {
        let rules = std::mem::take(&mut self.configure_rules);
        let texts = |settings: IndexMap<String, Value>| {
            let named = settings.into_iter();
            named.map(|(name, value)| (name, text_of(&value))).collect()
        };
        let rules = rules.into_iter();
        rules
            .map(|(code, settings)| (code, texts(settings)))
            .collect()
    }
}

fn find(directory: &Path) -> Option<&'static str> {
    NAMES
        .into_iter()
        .find(|name| directory.join(name).is_file())
}

fn without_effect(key: &str) -> String {
    if let Some((_, why)) = WITHOUT_EFFECT.iter().find(|(name, _)| *name == key) {
        return format!("`{key}` has no effect: {why}");
    }
    match nearest(key, KEYS.into_iter()) {
        Some(name) => format!("`{key}` is not known: did you mean `{name}`?"),
        None => format!("`{key}` is not known"),
    }
}

/// A scalar as it is written, a list with commas between its items.
pub(super) fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Sequence(items) => items.iter().map(text_of).collect::<Vec<_>>().join(","),
        _ => String::new(),
    }
}
