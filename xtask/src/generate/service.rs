//! Services: their modules, their Cargo features, and the groups of those with a single type.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::name::identifier;
use super::write::HEADER;

/// The services that the constructs write: always compiled, because the library does not work without them.
pub(super) const ALWAYS: [&str; 14] = [
    "apigateway",
    "apigatewayv2",
    "applicationautoscaling",
    "cloudwatch",
    "dynamodb",
    "events",
    "iam",
    "kms",
    "lambda",
    "logs",
    "s3",
    "scheduler",
    "sns",
    "sqs",
];

/// The first letters of the services with a single type that share a feature: a registry takes at most 300 features.
const GROUPS: [(&str, &str); 7] = [
    ("aws-single-a", "a"),
    ("aws-single-b-c", "bc"),
    ("aws-single-d-h", "defgh"),
    ("aws-single-i-l", "ijkl"),
    ("aws-single-m-o", "mno"),
    ("aws-single-p-r", "pqr"),
    ("aws-single-s-z", "stuvwxyz"),
];

/// One service.
#[derive(Debug)]
pub(super) struct Service {
    /// `AWS::SQS`
    pub(super) name: String,
    /// `sqs`
    pub(super) module: String,
    /// The modules and names of its types, sorted by module.
    pub(super) types: BTreeMap<String, String>,
}

impl Service {
    /// The feature that compiles it; nothing where it is always compiled.
    pub(super) fn feature(&self) -> Option<String> {
        if ALWAYS.contains(&self.module.as_str()) {
            return None;
        }
        let first = self.module.chars().next()?;
        let group = GROUPS.iter().find(|(_, letters)| letters.contains(first));
        match (self.types.len(), group) {
            (1, Some((group, _))) => Some((*group).to_owned()),
            _ => Some(format!("aws-{}", self.module.replace('_', "-"))),
        }
    }
}

/// The module of a service: `sqs` for `AWS::SQS`.
pub(super) fn module_of(service: &str) -> String {
    let name = service.strip_prefix("AWS::").unwrap_or(service);
    let name = name.replace("::", "_").to_ascii_lowercase();
    match identifier(&name, &[]).ends_with('_') {
        true => format!("{name}_"),
        false => name,
    }
}

/// The file of a service.
pub(super) fn module(service: &Service) -> String {
    let mut out = format!("{HEADER}\n//! `{}`\n\n", service.name);
    for module in service.types.keys() {
        let _ = writeln!(out, "pub mod {module};");
    }
    out.push('\n');
    for (module, name) in &service.types {
        let _ = writeln!(out, "pub use {module}::{name};");
    }
    out
}

/// The modules of all services, for `src/aws/mod.rs`.
pub(super) fn modules(services: &BTreeMap<String, Service>) -> String {
    let mut out = String::new();
    for service in services.values() {
        if let Some(feature) = service.feature() {
            let _ = writeln!(out, "#[cfg(feature = {feature:?})]");
        }
        let _ = writeln!(out, "pub mod {};", service.module);
    }
    out
}

/// Features with the services that they compile, sorted.
fn features(services: &BTreeMap<String, Service>) -> BTreeMap<String, Vec<&str>> {
    let mut features: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for service in services.values() {
        if let Some(feature) = service.feature() {
            features.entry(feature).or_default().push(&service.module);
        }
    }
    features
}

/// The table of features in the documentation of `src/aws/mod.rs`.
pub(super) fn table(services: &BTreeMap<String, Service>) -> String {
    let mut out = String::from("//! | feature | modules |\n//! |---|---|\n");
    let always: Vec<String> = ALWAYS.iter().map(|module| format!("`{module}`")).collect();
    let _ = writeln!(out, "//! | always | {} |", always.join(", "));
    for (feature, modules) in features(services) {
        if modules.len() > 1 || feature.contains("-single-") {
            let modules: Vec<String> = modules.iter().map(|name| format!("`{name}`")).collect();
            let _ = writeln!(out, "//! | `{feature}` | {} |", modules.join(", "));
        }
    }
    out.push_str("//! | `aws-` and the name of the module | any other |\n");
    out
}

/// The features for `Cargo.toml`.
pub(super) fn manifest(services: &BTreeMap<String, Service>) -> String {
    let features = features(services);
    let mut out = String::from("aws-all = [\n");
    for feature in features.keys() {
        let _ = writeln!(out, "    {feature:?},");
    }
    out.push_str("]\n");
    for feature in features.keys() {
        let _ = writeln!(out, "{feature} = []");
    }
    out
}
