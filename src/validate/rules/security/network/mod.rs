//! Networks: who reaches what from the internet, and what is recorded of traffic.

mod admin_ports;
mod default_security_group;
mod flow_logs;
mod ingress;
mod open_ports;
mod public_address;

use crate::validate::engine::{At, Reference, Scope};
use crate::validate::rules::{Pack, Rule};

pub(super) const PACK: Pack = Pack {
    name: "security-network",
    title: "Networks: ports open to the internet, flow logs, public addresses",
    is_on: false,
    is_experimental: false,
    families: &[RULES],
};

const RULES: &[&Rule] = &[
    &admin_ports::RULE,
    &open_ports::RULE,
    &flow_logs::RULE,
    &default_security_group::RULE,
    &public_address::RULE,
];

/// The references by which resources are put into a security group; custom resources and policies only name it.
fn memberships<'s>(scope: &'s Scope<'_>) -> impl Iterator<Item = &'s Reference<'s>> {
    scope.engine.references.iter().filter(|reference| {
        let mut steps = reference.at.iter();
        let resources = &scope.engine.model.resources;
        let kind = reference.resource().and_then(|id| resources.get(id));
        let takes_groups = kind.is_some_and(|resource| {
            resource.kind.starts_with("AWS::")
                && !resource.kind.starts_with("AWS::EC2::SecurityGroup")
                && resource.kind != "AWS::CloudFormation::CustomResource"
        });
        takes_groups
            && steps.any(|step| match step {
                At::Key(key) => key.contains("SecurityGroup") || *key == "GroupSet",
                At::Index(_) => false,
            })
    })
}
