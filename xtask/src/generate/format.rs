//! The kinds of names, ids and ARNs that the schemas tell apart by `format`.

use std::collections::{BTreeMap, BTreeSet};

use formwork::facts::{Fact, Facts};

use super::name::plain_type_name;

/// Names for places that take several kinds.
const UNIONS: [(&[&str], &str); 2] = [
    (
        &[
            "AWS::KMS::Alias.AliasName",
            "AWS::KMS::Key.Arn",
            "AWS::KMS::Key.Id",
        ],
        "KmsKey",
    ),
    (
        &["AWS::EC2::SecurityGroup.Id", "AWS::EC2::SecurityGroup.Name"],
        "Ec2SecurityGroup",
    ),
];

/// The Rust type of a format that names a kind, such as `IamRoleArn` for `AWS::IAM::Role.Arn`.
pub(super) fn format_of(format: &str) -> Option<String> {
    let name = format.strip_prefix("AWS::")?;
    name.contains('.').then(|| plain_type_name(name))
}

/// The Rust type for a place that takes several kinds.
pub(super) fn union_of(formats: &[&str]) -> Option<String> {
    let names: Option<BTreeSet<String>> = formats.iter().map(|format| format_of(format)).collect();
    let names = names.filter(|names| names.len() > 1)?;
    let formats: BTreeSet<&str> = formats.iter().copied().collect();
    let known = UNIONS
        .iter()
        .find(|(members, _)| formats.iter().eq(members.iter()));
    Some(known.map_or_else(
        || names.into_iter().collect::<Vec<_>>().join("Or"),
        |(_, name)| (*name).to_owned(),
    ))
}

/// Every kind, and every set of kinds with its members.
#[derive(Debug, Default)]
pub(super) struct Formats {
    pub(super) kinds: BTreeMap<String, String>,
    pub(super) unions: BTreeMap<String, BTreeSet<String>>,
}

/// Every kind that the schemas name.
pub(super) fn formats(facts: &Facts) -> Formats {
    let mut formats = Formats::default();
    for name in facts.type_names() {
        if let Some(record) = facts.resource_type(name) {
            collect(record.record(), &mut formats);
        }
    }
    formats
}

fn collect(fact: Fact<'_>, formats: &mut Formats) {
    if let Some(format) = fact.get("format").and_then(Fact::as_str)
        && let Some(name) = format_of(format)
    {
        formats.kinds.insert(name, format.to_owned());
    }
    for key in ["anyOf", "oneOf"] {
        let alternatives = fact.get(key).into_iter().flat_map(Fact::items);
        let names: Option<Vec<&str>> = alternatives
            .map(|alternative| alternative.get("format")?.as_str())
            .collect();
        if let Some(names) = names
            && let Some(union) = union_of(&names)
        {
            let members = names.into_iter().filter_map(format_of).collect();
            formats.unions.insert(union, members);
        }
    }
    fact.entries()
        .for_each(|(_, value)| collect(value, formats));
    fact.items().for_each(|item| collect(item, formats));
}
