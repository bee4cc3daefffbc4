//! The command line and the configuration together.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::Context;

use super::args::{FailOn, Format, ValidateArgs};
use super::configuration::Configuration;
use super::deployment::Deployments;
use super::input;
use crate::facts::Facts;
use crate::validate::{Date, Defaults, Options};

/// The pack of the rules that cfn-lint calls experimental.
const EXPERIMENTAL: &str = "context";

/// What is to be done.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) files: Vec<PathBuf>,
    pub(super) exclude: Vec<String>,
    pub(super) format: Format,
    pub(super) output: Option<PathBuf>,
    pub(super) fail_on: FailOn,
    pub(super) options: Options,
    pub(super) deployments: Deployments,
    /// Whether a text that cannot be read is no finding.
    pub(super) ignores_broken: bool,
    /// Other facts than those of the program.
    pub(super) facts: Option<Facts>,
    pub(super) warnings: Vec<String>,
}

impl Settings {
    pub(super) fn read(args: &ValidateArgs, directory: &Path) -> anyhow::Result<Self> {
        let mut configuration = Configuration::read(args, directory)?;
        let facts = facts_of(args, &configuration, directory)?;
        let known = facts.as_ref().unwrap_or(Facts::embedded());
        let (options, unknown) = options_of(args, &mut configuration, known)?;
        let mut warnings = std::mem::take(&mut configuration.warnings);
        warnings.extend(unknown);
        let format = args.format.or(configuration.format()?);
        let fail_on = args.fail_on.or(configuration.fail_on()?);
        let deployments = Deployments::read(args, &configuration, directory, known)?;
        let files = nearest_list(&args.files, configuration.templates);
        let is_deployed = deployments.files.iter().any(|file| file.template.is_some());
        if files.is_empty() && !is_deployed && deployments.broken.is_empty() {
            anyhow::bail!(
                "no template is named: name files or directories, or `-` for standard input"
            );
        }
        Ok(Self {
            files,
            exclude: nearest_list(&args.exclude, configuration.ignore_templates),
            format: format.unwrap_or_default(),
            output: args.output.clone().or(configuration.output_file),
            fail_on: fail_on.unwrap_or_default(),
            ignores_broken: configuration.ignore_bad_template.unwrap_or(false),
            options,
            deployments,
            facts,
            warnings,
        })
    }
}

/// What the command line says, else what the configuration does.
fn nearest_list<T: Clone>(said: &[T], configured: Option<Vec<T>>) -> Vec<T> {
    match said.is_empty() {
        true => configured.unwrap_or_default(),
        false => said.to_vec(),
    }
}

/// The facts that were asked for; nothing where those of the program do.
fn facts_of(
    args: &ValidateArgs,
    configuration: &Configuration,
    directory: &Path,
) -> anyhow::Result<Option<Facts>> {
    let mut facts = None;
    if let Some(file) = &args.facts {
        let reading = || format!("cannot read the facts in `{}`", file.display());
        let bytes = fs::read(directory.join(file)).with_context(reading)?;
        facts = Some(Facts::open(Cow::Owned(bytes)).with_context(reading)?);
    }
    let mut files = args.schema.clone();
    for folder in configuration.registry_schemas.iter().flatten() {
        files.extend(schemas_in(directory, folder)?);
    }
    if files.is_empty() {
        return Ok(facts);
    }
    let mut schemas = Vec::new();
    for file in &files {
        let text = input::read_named(directory, file)?;
        schemas.push((input::shown_name(file), text));
    }
    let known = facts.as_ref().unwrap_or(Facts::embedded());
    Ok(Some(known.with_schemas(schemas)?))
}

/// The schemas in a directory, in the order of their names.
fn schemas_in(directory: &Path, folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let reading = || format!("cannot read the schemas in `{}`", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(directory.join(folder)).with_context(reading)? {
        let name = entry.with_context(reading)?.file_name();
        let file = folder.join(name);
        if file
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

/// The options, and what is unknown of the names in the configuration.
fn options_of(
    args: &ValidateArgs,
    configuration: &mut Configuration,
    facts: &Facts,
) -> anyhow::Result<(Options, Vec<String>)> {
    let merge = args.rules.merge_configs || configuration.merge_configs.unwrap_or(false);
    let mut mandatory = args.rules.mandatory.clone();
    let mut mandatory_here = Defaults {
        ignore: configuration.mandatory_checks.take().unwrap_or_default(),
        ..Defaults::default()
    };
    let mut unknown = mandatory_here.keep_known(facts);
    if mandatory.is_empty() || merge {
        mandatory.extend(mandatory_here.ignore);
    }
    let mut defaults = Defaults {
        regions: configuration.regions.take().unwrap_or_default(),
        include: configuration.include_checks.take().unwrap_or_default(),
        ignore: configuration.ignore_checks.take().unwrap_or_default(),
        settings: configuration.settings(),
    };
    unknown.extend(defaults.keep_known(facts));
    let mut options = Options {
        regions: args.deployment.regions.clone(),
        select: args.rules.select.clone(),
        include: args.rules.include.clone(),
        ignore: args.rules.ignore.clone(),
        mandatory,
        defaults,
        merge,
        today: args.deployment.today.or_else(today),
        ..Options::default()
    };
    for setting in &args.rules.configure {
        let of_rule = options.settings.entry(setting.code.clone()).or_default();
        of_rule.insert(setting.name.clone(), setting.value.clone());
    }
    if configuration.include_experimental == Some(true) {
        let include = match options.include.is_empty() {
            true => &mut options.defaults.include,
            false => &mut options.include,
        };
        include.push(EXPERIMENTAL.to_owned());
    }
    options.check(facts)?;
    let unknown = unknown.iter();
    Ok((
        options,
        unknown
            .map(|name| format!("the configuration: {name}"))
            .collect(),
    ))
}

/// The day that the clock of this machine shows, as the whole world counts it.
fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    Date::after_epoch(u32::try_from(seconds / (24 * 60 * 60)).ok()?)
}
