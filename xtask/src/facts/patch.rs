//! Corrections: a few operations of JSON Patch on one schema, with the reason and the source of the claim.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A correction of ours: one file of `src/facts/patches`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Patch {
    /// The resource type whose schema is wrong.
    #[serde(rename = "type")]
    type_name: String,
    /// What is wrong, and how one knows.
    reason: String,
    /// Where the claim is made.
    source: String,
    #[serde(default)]
    operations: Vec<Operation>,
    /// What `Fn::GetAtt` can name although the schema does not call it read-only.
    #[serde(default)]
    attributes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(tag = "op", rename_all = "lowercase", deny_unknown_fields)]
enum Operation {
    Add { path: String, value: Value },
    Replace { path: String, value: Value },
    Remove { path: String },
}

/// What was corrected, for the manifest.
#[derive(Default, Serialize)]
pub(super) struct Patched {
    /// Our patches, with their reasons.
    ours: BTreeMap<String, String>,
    /// Resource type → the attributes that our patches add.
    #[serde(skip)]
    pub(super) attributes: BTreeMap<String, Vec<String>>,
    /// Patches that the wheel carries and its schemas lack.
    of_the_wheel: Vec<String>,
    /// Patches that the wheel carries and its schemas already hold.
    already_in_the_wheel: Vec<String>,
}

/// The schemas of the types, by name.
pub(super) type Schemas<'s> = BTreeMap<String, &'s mut Value>;

impl Patched {
    /// Applies the corrections of the wheel, which its schemas hold for the most part, and then ours.
    pub(super) fn apply(
        schemas: &mut Schemas,
        of_the_wheel: &BTreeMap<String, Value>,
        folder: &Path,
    ) -> Result<Self> {
        let mut patched = Self::default();
        for (place, operations) in of_the_wheel {
            let context = || format!("the wheel's patch {place}");
            let changes = apply_of_the_wheel(schemas, place, operations).with_context(context)?;
            match changes {
                true => patched.of_the_wheel.push(place.clone()),
                false => patched.already_in_the_wheel.push(place.clone()),
            }
        }
        for (name, patch) in read(folder)? {
            apply(schemas, &patch).with_context(|| format!("the patch {name}"))?;
            let attributes = patched.attributes.entry(patch.type_name).or_default();
            attributes.extend(patch.attributes);
            patched.ours.insert(name, patch.reason);
        }
        Ok(patched)
    }
}

fn read(folder: &Path) -> Result<BTreeMap<String, Patch>> {
    let mut patches = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let patch: Patch = serde_json::from_str(&fs::read_to_string(&path)?)
            .with_context(|| format!("cannot read the patch {}", path.display()))?;
        ensure!(
            !patch.reason.is_empty() && !patch.source.is_empty(),
            "the patch {name} does not say why, or who claims so"
        );
        ensure!(
            !patch.operations.is_empty() || !patch.attributes.is_empty(),
            "the patch {name} changes nothing: remove it"
        );
        patches.insert(name, patch);
    }
    Ok(patches)
}

fn apply(schemas: &mut Schemas, patch: &Patch) -> Result<()> {
    let schema = schemas.get_mut(&patch.type_name);
    let schema = schema.with_context(|| format!("there is no type {}", patch.type_name))?;
    for operation in &patch.operations {
        let changes = operation.apply(schema)?;
        ensure!(
            changes,
            "changes nothing at {}: remove it",
            operation.path()
        );
    }
    Ok(())
}

/// The place of such a patch is `extensions/all/aws_sqs_queue/manual`. Says whether anything changed.
fn apply_of_the_wheel(schemas: &mut Schemas, place: &str, operations: &Value) -> Result<bool> {
    let folder = place.split('/').rev().nth(1).unwrap_or_default();
    let mut types = schemas.iter_mut();
    let (_, schema) = types
        .find(|(name, _)| name.to_lowercase().replace("::", "_") == folder)
        .context("names no type")?;
    let operations: Vec<Operation> = serde_json::from_value(operations.clone())?;
    let mut changed = false;
    for operation in operations {
        if let Operation::Remove { path } = &operation
            && schema.pointer(path).is_none()
        {
            continue;
        }
        changed |= operation.apply(schema)?;
    }
    Ok(changed)
}

impl Operation {
    fn path(&self) -> &str {
        match self {
            Self::Add { path, .. } | Self::Replace { path, .. } | Self::Remove { path } => path,
        }
    }

    /// Says whether the schema is another one now.
    fn apply(&self, schema: &mut Value) -> Result<bool> {
        let path = self.path();
        let (parent, key) = path
            .rsplit_once('/')
            .context("a path begins with a slash")?;
        let key = key.replace("~1", "/").replace("~0", "~");
        let parent = schema
            .pointer_mut(parent)
            .with_context(|| format!("there is no {parent}"))?;
        match (parent, self) {
            (Value::Object(map), Self::Remove { .. }) => Ok(map.shift_remove(&key).is_some()),
            (Value::Object(map), Self::Replace { value, .. }) => {
                ensure!(map.contains_key(&key), "there is no {path}");
                Ok(map.insert(key, value.clone()).as_ref() != Some(value))
            }
            (Value::Object(map), Self::Add { value, .. }) => {
                Ok(map.insert(key, value.clone()).as_ref() != Some(value))
            }
            (Value::Array(items), Self::Add { value, .. }) => {
                let at = match key.as_str() {
                    "-" => items.len(),
                    number => number.parse()?,
                };
                ensure!(at <= items.len(), "the list at {path} is shorter");
                items.insert(at, value.clone());
                Ok(true)
            }
            (Value::Array(items), operation) => {
                let item = items.get_mut(key.parse::<usize>()?);
                let item = item.with_context(|| format!("there is no {path}"))?;
                match operation {
                    Self::Replace { value, .. } => {
                        Ok(std::mem::replace(item, value.clone()) != *value)
                    }
                    _ => {
                        items.remove(key.parse()?);
                        Ok(true)
                    }
                }
            }
            _ => bail!("what holds {path} is neither a map nor a list"),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn patched(operations: Value) -> Result<Value> {
        let mut schema =
            json!({ "properties": { "Name": { "maxLength": 3 } }, "required": ["A", "B"] });
        let patch = Patch {
            type_name: "T".to_owned(),
            reason: "r".to_owned(),
            source: "s".to_owned(),
            operations: serde_json::from_value(operations).unwrap(),
            attributes: Vec::new(),
        };
        apply(&mut BTreeMap::from([("T".to_owned(), &mut schema)]), &patch)?;
        Ok(schema)
    }

    #[test]
    fn operations_change_maps_and_lists() {
        let schema = patched(json!([
            { "op": "replace", "path": "/properties/Name/maxLength", "value": 4 },
            { "op": "add", "path": "/properties/Name/minLength", "value": 1 },
            { "op": "remove", "path": "/required/0" },
            { "op": "add", "path": "/required/-", "value": "C" },
        ]));
        let expected = json!({
            "properties": { "Name": { "maxLength": 4, "minLength": 1 } },
            "required": ["B", "C"],
        });
        assert_eq!(schema.unwrap(), expected);
    }

    #[test]
    fn a_patch_that_changes_nothing_fails() {
        let same = json!([{ "op": "add", "path": "/properties/Name/maxLength", "value": 3 }]);
        let absent = json!([{ "op": "remove", "path": "/properties/Name/pattern" }]);
        for operations in [same, absent] {
            let error = patched(operations).unwrap_err().to_string();
            assert!(
                error.starts_with("changes nothing at /properties/Name/"),
                "{error}"
            );
        }
    }
}
