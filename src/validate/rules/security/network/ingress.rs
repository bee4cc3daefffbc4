//! What security groups let in from the whole internet.

use std::ops::RangeInclusive;

use crate::validate::engine::{Scope, Seen, look, named, text_of, values_of};
use crate::validate::rules::security::policy::id_of;
use crate::value::Node;

/// Resources that say what a security group lets in.
pub(super) const PLACES: &[&str] = &[
    "Resources/AWS::EC2::SecurityGroup/Properties",
    "Resources/AWS::EC2::SecurityGroupIngress/Properties",
];

/// What one rule of a security group lets in from everywhere.
#[derive(Debug)]
pub(super) struct Opening {
    /// The group, where the template has it.
    pub(super) group: Option<String>,
    pub(super) ports: RangeInclusive<i64>,
}

impl Opening {
    /// The ports as a message names them.
    pub(super) fn shown(&self) -> String {
        match (self.ports.start(), self.ports.end()) {
            (0, 65535) => "all ports".to_owned(),
            (from, to) if from == to => format!("port {from}"),
            (from, to) => format!("ports {from} to {to}"),
        }
    }
}

/// Calls `then` with what a security group surely lets in from everywhere, at the addresses that say so.
pub(super) fn each_opening(
    scope: &Scope<'_>,
    properties: &Node,
    then: &mut dyn FnMut(&Scope<'_>, &Opening),
) {
    if scope.kinds().get(1) == Some(&"AWS::EC2::SecurityGroup") {
        let group = id_of(scope);
        let path = ["SecurityGroupIngress", "*"];
        look(scope, properties, &path, &mut |scope, seen| {
            if let Some(rule) = seen.value() {
                each_source((scope, rule), group.as_deref(), then);
            }
        });
        return;
    }
    let mut group = None;
    look(scope, properties, &["GroupId"], &mut |_, seen| {
        if let Seen::Open(node) = seen {
            group = group.or(named(node));
        }
    });
    each_source((scope, properties), group, then);
}

fn each_source(
    (scope, rule): (&Scope<'_>, &Node),
    group: Option<&str>,
    then: &mut dyn FnMut(&Scope<'_>, &Opening),
) {
    for key in ["CidrIp", "CidrIpv6"] {
        look(scope, rule, &[key], &mut |found, seen| {
            let values = values_of(found, seen).unwrap_or_default();
            let is_world = |value: &Node| value.as_str().is_some_and(|text| text.ends_with("/0"));
            if values.is_empty() || !values.iter().all(is_world) {
                return;
            }
            let scope = scope.with(|scope| scope.assumptions = found.assumptions.clone());
            if let Some(ports) = ports(&scope, rule) {
                let group = group.map(str::to_owned);
                then(found, &Opening { group, ports });
            }
        });
    }
}

/// The ports of a rule; `None` where it is not about ports, or only the deployment knows them.
fn ports(scope: &Scope<'_>, rule: &Node) -> Option<RangeInclusive<i64>> {
    let number = |key: &str| sure(scope, rule, key)?.parse::<i64>().ok();
    match sure(scope, rule, "IpProtocol")?
        .to_ascii_lowercase()
        .as_str()
    {
        "-1" | "all" => Some(0..=65535),
        "tcp" | "udp" | "6" | "17" => {
            let (from, to) = (number("FromPort")?, number("ToPort")?);
            match (from, to) {
                (-1, -1) => Some(0..=65535),
                _ => (from <= to).then_some(from..=to),
            }
        }
        _ => None,
    }
}

/// The one value that a key can have, as text.
fn sure(scope: &Scope<'_>, rule: &Node, key: &str) -> Option<String> {
    let mut texts = Vec::new();
    look(
        scope,
        rule,
        &[key],
        &mut |scope, seen| match values_of(scope, seen) {
            Some(values) if !values.is_empty() => texts.extend(values.iter().map(text_of)),
            _ => texts.push(None),
        },
    );
    let first = texts.first()?.clone()?;
    texts
        .iter()
        .all(|text| text.as_ref() == Some(&first))
        .then_some(first)
}
