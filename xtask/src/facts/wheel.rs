//! Reading the schemas out of the wheel.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use anyhow::{Context, Result, bail, ensure};
use serde::de::IgnoredAny;
use serde_json::Value;

use super::count::Files;

/// Where the wheel keeps its data.
const DATA: &str = "cfnlint/data/";

/// What the wheel says, file by file, nothing left out yet.
#[derive(Default)]
pub(super) struct Wheel {
    /// The content hash of each type in each region.
    pub(super) regions: BTreeMap<String, BTreeMap<String, String>>,
    /// The types of the serverless transform, which are the same in all regions.
    pub(super) serverless: BTreeMap<String, String>,
    /// The resource schemas by content hash.
    pub(super) resources: BTreeMap<String, Value>,
    /// The schemas that are looked at beside those of the resource types.
    pub(super) extensions: BTreeMap<String, Value>,
    /// The schemas of everything that is no resource.
    pub(super) other: BTreeMap<String, Value>,
    /// The corrections that the wheel carries, by the path of the schema that they correct.
    pub(super) patches: BTreeMap<String, Value>,
    /// Tables that are no schemas.
    pub(super) tables: BTreeMap<String, Value>,
    /// When the schemas were published.
    pub(super) date: String,
}

impl Wheel {
    /// Reads all files of the wheel that hold data, and counts every one of them.
    pub(super) fn read(bytes: &[u8], files: &mut Files) -> Result<Self> {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
        files.read(archive.len());
        let mut wheel = Self::default();
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index)?;
            let name = entry.name()?.into_owned();
            let Some(place) = name.strip_prefix(DATA) else {
                files.skip("the program, not its data");
                continue;
            };
            let Some(place) = place.strip_suffix(".json") else {
                files.skip("a marker of the package manager, or no JSON");
                continue;
            };
            let mut text = String::new();
            entry.read_to_string(&mut text)?;
            wheel
                .take(place, &text, files)
                .with_context(|| format!("cannot read {name}"))?;
        }
        ensure!(
            !wheel.date.is_empty(),
            "the wheel does not say when its schemas were published"
        );
        Ok(wheel)
    }

    fn take(&mut self, place: &str, text: &str, files: &mut Files) -> Result<()> {
        let (folder, rest) = match place.strip_prefix("schemas/") {
            Some(place) => place.split_once('/').unwrap_or(("", place)),
            None => place.split_once('/').unwrap_or(("", place)),
        };
        match (folder, rest) {
            ("providers", "sam") => self.serverless = serde_json::from_str(text)?,
            ("providers", region) => {
                self.regions
                    .insert(region.to_owned(), serde_json::from_str(text)?);
            }
            ("", "version") => self.date = date_of(&serde_json::from_str(text)?)?,
            ("CfnLintCli", _) => {
                let _: IgnoredAny = serde_json::from_str(text)?;
                files.skip("the configuration of the program that the wheel holds");
                return Ok(());
            }
            _ => {
                let into = match folder {
                    "resources" => &mut self.resources,
                    "extensions" => &mut self.extensions,
                    "other" => &mut self.other,
                    "patches" => &mut self.patches,
                    "AdditionalSpecs" => &mut self.tables,
                    _ => bail!("nothing is known of the folder `{folder}`"),
                };
                into.insert(rest.to_owned(), serde_json::from_str(text)?);
            }
        }
        files.keep(if folder.is_empty() { rest } else { folder });
        Ok(())
    }
}

fn date_of(version: &Value) -> Result<String> {
    let date = version.get("schema_date").and_then(Value::as_str);
    Ok(date.context("`schema_date` is missing")?.to_owned())
}
