//! `cargo xtask generate`: the typed resources, out of the facts.

mod document;
mod format;
mod model;
mod name;
mod path;
mod service;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use formwork::facts::{Facts, ResourceType};

use service::Service;

/// The files that are partly generated, with the name of each generated section.
const SECTIONS: [(&str, &str); 3] = [
    ("Cargo.toml", "services"),
    ("src/aws/mod.rs", "features"),
    ("src/aws/mod.rs", "modules"),
];

/// Everything that is generated: whole files below `src/aws`, and sections of files that people write.
#[derive(Debug)]
struct Generated {
    files: BTreeMap<String, String>,
    /// By the name of the section.
    sections: BTreeMap<&'static str, String>,
}

/// The file of one resource type.
pub(crate) fn resource_file(resource_type: &str, facts: ResourceType<'_>) -> String {
    write::resource(&model::model(resource_type, facts))
}

/// The file of the kinds of names.
fn format_file(facts: &Facts) -> String {
    write::formats(&format::formats(facts))
}

/// Generates everything.
fn generate(facts: &Facts) -> Generated {
    let mut services: BTreeMap<String, Service> = BTreeMap::new();
    let mut files = BTreeMap::new();
    let names: BTreeSet<&str> = facts.type_names().collect();
    for resource_type in names {
        let Some(record) = facts.resource_type(resource_type) else {
            continue;
        };
        let Some((service, name)) = resource_type.rsplit_once("::") else {
            continue;
        };
        let name = name::type_name(name);
        let module = service::module_of(service);
        let file = model::module_name(&name);
        files.insert(
            format!("src/aws/{module}/{file}.rs"),
            resource_file(resource_type, record),
        );
        let entry = services.entry(module.clone()).or_insert_with(|| Service {
            name: service.to_owned(),
            module,
            types: BTreeMap::new(),
        });
        entry.types.insert(file, name);
    }
    for service in services.values() {
        files.insert(
            format!("src/aws/{}/mod.rs", service.module),
            service::module(service),
        );
    }
    files.insert("src/aws/format.rs".to_owned(), format_file(facts));
    let sections = BTreeMap::from([
        ("services", service::manifest(&services)),
        ("features", service::table(&services)),
        ("modules", service::modules(&services)),
    ]);
    Generated { files, sections }
}

impl Generated {
    /// What differs below `root`, each file with its new text; a file that is not generated any more has none.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, or a section is missing.
    fn differences(&self, root: &Path) -> io::Result<Vec<(String, Option<String>)>> {
        let mut differences = Vec::new();
        for (path, text) in &self.files {
            let found = std::fs::read_to_string(root.join(path)).unwrap_or_default();
            if found != *text {
                differences.push((path.clone(), Some(text.clone())));
            }
        }
        let mut edited: BTreeMap<&str, (String, String)> = BTreeMap::new();
        for (path, section) in SECTIONS {
            if !edited.contains_key(path) {
                let text = std::fs::read_to_string(root.join(path))?;
                edited.insert(path, (text.clone(), text));
            }
            let content = self.sections.get(section).map_or("", String::as_str);
            if let Some((_, after)) = edited.get_mut(path) {
                *after = with_section(after, section, content).ok_or_else(|| {
                    io::Error::other(format!("{path} has no section `{section}`"))
                })?;
            }
        }
        for (path, (before, after)) in edited {
            if before != after {
                differences.push((path.to_owned(), Some(after)));
            }
        }
        for path in stale(&root.join("src/aws"), "src/aws")? {
            if !self.files.contains_key(&path) {
                differences.push((path, None));
            }
        }
        Ok(differences)
    }
}

/// The generated files that are there: the folders below `src/aws` hold no others.
fn stale(folder: &Path, name: &str) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            found.extend(stale(&entry.path(), &name)?);
        } else if name.matches('/').count() > 2 {
            found.push(name);
        }
    }
    Ok(found)
}

/// A text whose lines between `begin: name` and `end: name` are replaced.
fn with_section(text: &str, name: &str, content: &str) -> Option<String> {
    let (before, rest) = text.split_once(&format!("begin: {name}\n"))?;
    let end = rest.find(&format!("end: {name}\n"))?;
    let line = rest
        .get(..end)?
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    let after = rest.get(line..)?;
    Some(format!("{before}begin: {name}\n{content}{after}"))
}

/// Writes what differs, or says what would be written.
///
/// # Errors
///
/// When a file cannot be read or written, or when something differs and `check` is set.
pub(crate) fn run(root: &Path, check: bool) -> io::Result<String> {
    let generated = generate(Facts::embedded());
    let differences = generated.differences(root)?;
    match differences.first() {
        Some((path, text)) if check => {
            let found = std::fs::read_to_string(root.join(path)).unwrap_or_default();
            let text = text.as_deref().unwrap_or_default();
            let line = first_difference(&found, text);
            return Err(io::Error::other(format!(
                "{} files differ from the facts, first {path}:{line}; run `cargo xtask generate`",
                differences.len()
            )));
        }
        _ => {}
    }
    for (path, text) in &differences {
        let path = root.join(path);
        match text {
            Some(text) => {
                std::fs::create_dir_all(path.parent().unwrap_or(root))?;
                std::fs::write(path, text)?;
            }
            None => std::fs::remove_file(path)?,
        }
    }
    Ok(format!(
        "{} of {} files written",
        differences.len(),
        generated.files.len()
    ))
}

/// The first line that differs, counted from 1.
fn first_difference(left: &str, right: &str) -> usize {
    let equal = left
        .lines()
        .zip(right.lines())
        .take_while(|(left, right)| left == right);
    equal.count() + 1
}
