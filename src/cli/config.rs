//! `formwork.yaml`: the settings of a project.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::ValueEnum;
use indexmap::IndexMap;
use serde::Deserialize;

use crate::definition::ReferenceStrength;

/// The settings of a project; what the command line says goes before.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Config {
    /// Where stack definitions are.
    pub(super) definitions: Option<PathBuf>,
    /// Where templates go.
    pub(super) output: Option<PathBuf>,
    pub(super) format: Option<Format>,
    pub(super) assets: AssetConfig,
    /// How stacks refer to each other's resources.
    pub(super) references: Option<ReferenceStrength>,
    /// Tags of every resource.
    pub(super) tags: IndexMap<String, String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct AssetConfig {
    pub(super) mode: Option<AssetMode>,
    pub(super) bucket: Option<String>,
    pub(super) prefix: Option<String>,
}

/// The form of a template.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(super) enum Format {
    /// JSON
    #[default]
    Json,
    /// YAML with the short forms of the intrinsic functions
    Yaml,
}

/// How templates refer to code and content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(super) enum AssetMode {
    /// By bucket and key; to be uploaded before the deployment
    #[default]
    Bucket,
    /// By local path; `aws cloudformation package` uploads them
    Package,
}

pub(super) const FILE_NAME: &str = "formwork.yaml";

impl Config {
    /// Reads the settings of the project in `directory`, or none where it has no such file.
    pub(super) fn read(directory: &Path) -> anyhow::Result<Self> {
        let text = match fs::read_to_string(directory.join(FILE_NAME)) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(error).context(format!("cannot read {FILE_NAME}")),
        };
        let config: Option<Self> = serde_yaml::from_str(&text)
            .with_context(|| format!("{FILE_NAME} is not a file of settings"))?;
        Ok(config.unwrap_or_default())
    }
}
