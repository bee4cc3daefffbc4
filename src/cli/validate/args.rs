//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::diagnostic::Severity;
use crate::validate::Date;

#[derive(Debug, Args)]
pub(in crate::cli) struct ValidateArgs {
    /// Templates, YAML or JSON; directories, in which templates are told from other files; globs; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// Files that are passed over, as globs
    #[arg(long, value_name = "GLOB", alias = "ignore-templates")]
    pub(super) exclude: Vec<String>,
    /// The form of the findings [default: text]
    #[arg(short, long, value_name = "FORMAT")]
    pub(super) format: Option<Format>,
    /// Write the findings into this file instead of printing them
    #[arg(short, long, value_name = "FILE", alias = "output-file")]
    pub(super) output: Option<PathBuf>,
    /// The least that lets the command end with 1 [default: info]
    #[arg(long, value_name = "LEVEL")]
    pub(super) fail_on: Option<FailOn>,
    #[command(flatten)]
    pub(super) rules: RuleArgs,
    #[command(flatten)]
    pub(super) deployment: DeploymentArgs,
    /// Read the configuration from this file, and from no other
    #[arg(
        long,
        value_name = "FILE",
        alias = "config-file",
        conflicts_with = "no_config"
    )]
    pub(super) config: Option<PathBuf>,
    /// Read no configuration: neither `.cfnlintrc` here nor that of the home directory
    #[arg(long)]
    pub(super) no_config: bool,
    /// Other facts about resource types than those of this program
    #[arg(long, value_name = "FILE")]
    pub(super) facts: Option<PathBuf>,
    /// The schema of a resource type of your own; may be said again
    #[arg(long, value_name = "FILE")]
    pub(super) schema: Vec<PathBuf>,
}

/// Which rules speak.
#[derive(Debug, Args)]
pub(super) struct RuleArgs {
    /// The only rules that speak: codes, the beginnings of codes, or packs
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(super) select: Vec<String>,
    /// Rules that speak, too: what is only worth knowing (`I`), packs such as `security`
    #[arg(
        long,
        value_name = "RULE",
        value_delimiter = ',',
        alias = "include-checks"
    )]
    pub(super) include: Vec<String>,
    /// Rules that are silent
    #[arg(
        long,
        value_name = "RULE",
        value_delimiter = ',',
        alias = "ignore-checks"
    )]
    pub(super) ignore: Vec<String>,
    /// Rules that nothing silences, neither a template nor a comment
    #[arg(
        long,
        value_name = "RULE",
        value_delimiter = ',',
        alias = "mandatory-checks"
    )]
    pub(super) mandatory: Vec<String>,
    /// A setting of a rule, such as `E3012.strict=true`
    #[arg(long, value_name = "RULE.NAME=VALUE", value_parser = setting, alias = "configure-rule")]
    pub(super) configure: Vec<Setting>,
    /// Add the rules and regions of the command line, the template and the configuration up, where otherwise the first of them
    /// holds that names any
    #[arg(long)]
    pub(super) merge_configs: bool,
}

/// How the templates are deployed.
#[derive(Debug, Args)]
pub(super) struct DeploymentArgs {
    /// The regions into which the templates are deployed, with commas between them; `ALL_REGIONS` is every one [default:
    /// us-east-1]
    #[arg(short, long, value_name = "REGION", value_delimiter = ',')]
    pub(super) regions: Vec<String>,
    /// The day of the deployment, such as 2026-11-21: runtimes and services end [default: today]
    #[arg(long, value_name = "DAY")]
    pub(super) today: Option<Date>,
    /// The value of a parameter; all together are one deployment
    #[arg(long, value_name = "KEY=VALUE", value_parser = key_value, alias = "parameters")]
    pub(super) parameter: Vec<(String, String)>,
    /// Values of parameters, one deployment for each file
    #[arg(long, value_name = "FILE", alias = "parameter-files")]
    pub(super) parameter_file: Vec<PathBuf>,
    /// A stack deployment file, which names a template and its parameters
    #[arg(long, value_name = "FILE", alias = "deployment-files")]
    pub(super) deployment_file: Vec<PathBuf>,
}

/// The form of findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// With the lines they are about
    #[default]
    Text,
    /// For programs; `formwork schema --validate-report` describes it
    Json,
    /// SARIF 2.1.0
    Sarif,
    /// Test results in XML
    Junit,
    /// Annotations of a GitHub workflow
    Github,
    /// One line each: file, start, end, code, message
    Parseable,
}

/// The least that makes a failure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
    /// Deployment fails, or does not do what is written
    Error,
    /// Works, but is probably not what is wanted
    Warning,
    /// Worth knowing
    #[default]
    Info,
    /// Findings never do
    Never,
}

impl FailOn {
    /// Whether something so bad is a failure.
    pub(super) fn holds(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity >= Severity::Error,
            Self::Warning => severity >= Severity::Warning,
            Self::Info => true,
            Self::Never => false,
        }
    }
}

/// A setting of a rule.
#[derive(Clone, Debug)]
pub(super) struct Setting {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) value: String,
}

/// `E3012.strict=true`; people who know cfn-lint write a colon.
fn setting(text: &str) -> Result<Setting, String> {
    let parts = text.split_once('=').and_then(|(name, value)| {
        let (code, name) = name.split_once(['.', ':'])?;
        Some((code.trim(), name.trim(), value.trim()))
    });
    match parts {
        Some((code, name, value)) if !code.is_empty() && !name.is_empty() => Ok(Setting {
            code: code.to_owned(),
            name: name.to_owned(),
            value: value.to_owned(),
        }),
        _ => Err("write `CODE.NAME=VALUE`, such as `E3012.strict=true`".to_owned()),
    }
}

fn key_value(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.trim().is_empty() => {
            Ok((key.trim().to_owned(), value.trim().to_owned()))
        }
        _ => Err("write `KEY=VALUE`".to_owned()),
    }
}
