//! `synth`: a template for each stack, and the assets beside it.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use super::Outcome;
use super::config::{AssetMode, Format};
use super::output::{self, FileSet};
use super::project::Project;
use crate::diagnostic::Diagnostics;
use crate::facts::Facts;
use crate::syntax;
use crate::synth::{AssetLocation, SynthOptions, SynthesizedStack, synthesize};
use crate::validate::Options;
use crate::value::suggestion;

#[derive(Debug, Args)]
pub(super) struct SynthArgs {
    /// Only these stacks, by id
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
    /// Where templates go [default: out]
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// The form of the templates [default: json]
    #[arg(short, long)]
    format: Option<Format>,
    /// Print the template of one stack instead of writing files
    #[arg(long, conflicts_with = "output")]
    stdout: bool,
    /// Say nothing but what is wrong
    #[arg(short, long)]
    quiet: bool,
    /// How templates refer to code and content [default: bucket]
    #[arg(long, value_name = "MODE")]
    assets: Option<AssetMode>,
    /// The bucket of assets [default: the one of the standard bootstrap]
    #[arg(long, value_name = "NAME")]
    asset_bucket: Option<String>,
    /// What stands in front of every asset's key, such as `shop/`
    #[arg(long, value_name = "PREFIX")]
    asset_prefix: Option<String>,
    /// Rules that speak, too: what is only worth knowing (`I`), packs such as `security`
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    include: Vec<String>,
    /// Rules that are silent
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    ignore: Vec<String>,
}

pub(super) fn run(args: &SynthArgs, mut project: Project) -> anyhow::Result<Outcome> {
    let options = SynthOptions {
        root: project.directory.clone(),
        assets: asset_location(args, &project),
        validation: validation_options(args)?,
        ..SynthOptions::default()
    };
    let synthesis = synthesize(&project.app, &options);
    let mut diagnostics: Diagnostics = std::mem::take(&mut project.diagnostics);
    diagnostics.extend(synthesis.diagnostics);
    output::report(&project, &diagnostics);
    if diagnostics.has_errors() {
        return Ok(Outcome::Findings);
    }
    let stacks = select(&synthesis.stacks, &args.stacks)?;
    let format = args.format.or(project.config.format).unwrap_or_default();
    if args.stdout {
        return print(&stacks, format);
    }
    let folder = args.output.clone().or(project.config.output.clone());
    let folder = folder.unwrap_or_else(|| PathBuf::from("out"));
    write(&stacks, format, &project.directory, &folder)?;
    if !args.quiet {
        for stack in &stacks {
            let path = folder.join(file_name(stack, format));
            let count = stack.template.resources.len();
            output::note(&format!(
                "{}: {count} resources in {}",
                stack.id,
                path.display()
            ));
        }
    }
    Ok(Outcome::Clean)
}

/// How templates are validated.
fn validation_options(args: &SynthArgs) -> anyhow::Result<Options> {
    let options = Options {
        include: args.include.clone(),
        ignore: args.ignore.clone(),
        ..Options::default()
    };
    options.check(Facts::embedded())?;
    Ok(options)
}

fn asset_location(args: &SynthArgs, project: &Project) -> AssetLocation {
    let config = &project.config.assets;
    match args.assets.or(config.mode).unwrap_or_default() {
        AssetMode::Package => AssetLocation::Package,
        AssetMode::Bucket => AssetLocation::Bucket {
            name: args.asset_bucket.clone().or_else(|| config.bucket.clone()),
            prefix: args
                .asset_prefix
                .clone()
                .or_else(|| config.prefix.clone())
                .unwrap_or_default(),
        },
    }
}

/// The stacks that were asked for; all of them where none was named.
fn select<'a>(
    stacks: &'a [SynthesizedStack],
    wanted: &[String],
) -> anyhow::Result<Vec<&'a SynthesizedStack>> {
    let ids: Vec<&str> = stacks.iter().map(|stack| stack.id.as_str()).collect();
    if let Some(unknown) = wanted.iter().find(|wanted| !ids.contains(&wanted.as_str())) {
        anyhow::bail!(
            "there is no stack `{unknown}`: {}",
            suggestion(unknown, &ids)
        );
    }
    let chosen = |stack: &&SynthesizedStack| wanted.is_empty() || wanted.contains(&stack.id);
    Ok(stacks.iter().filter(chosen).collect())
}

fn render(stack: &SynthesizedStack, format: Format) -> String {
    let node = stack.template.node();
    match format {
        Format::Json => syntax::to_json(&node),
        Format::Yaml => syntax::to_yaml(&node),
    }
}

fn print(stacks: &[&SynthesizedStack], format: Format) -> anyhow::Result<Outcome> {
    let [stack] = stacks else {
        let ids: Vec<&str> = stacks.iter().map(|stack| stack.id.as_str()).collect();
        anyhow::bail!(
            "`--stdout` prints one stack: name one of {}",
            ids.join(", ")
        );
    };
    output::print(&render(stack, format))?;
    Ok(Outcome::Clean)
}

fn file_name(stack: &SynthesizedStack, format: Format) -> String {
    let extension = match format {
        Format::Json => "json",
        Format::Yaml => "yaml",
    };
    format!("{}.template.{extension}", stack.id)
}

fn write(
    stacks: &[&SynthesizedStack],
    format: Format,
    directory: &Path,
    folder: &Path,
) -> anyhow::Result<()> {
    let place = directory.join(folder);
    let mut files = FileSet::default();
    for stack in stacks {
        for asset in &stack.assets {
            let path = place.join(&asset.file_name);
            // The name is the hash of the content: what is there is right.
            if !path.exists() && !files.holds(&path) {
                files.write(&path, |file| Ok(asset.write(file)?))?;
            }
        }
        let text = render(stack, format);
        files.write(&place.join(file_name(stack, format)), |file| {
            Ok(file.write_all(text.as_bytes())?)
        })?;
    }
    files.commit()
}
