//! Containers and caches: what containers may do to the machine below them, and how caches guard what they hold.

mod cache_authentication;
mod cache_encryption;
mod cache_multi_az;
mod cache_tls;
mod environment;
mod exec_logging;
mod host_namespaces;
mod privileged;
mod root_filesystem;
mod root_user;

use super::property::unless;
use crate::validate::engine::{Scope, Seen, look};
use crate::validate::rules::{Pack, Rule};
use crate::value::Node;

pub(super) const PACK: Pack = Pack {
    name: "security-containers",
    title: "Containers and caches: isolation, secrets, encryption, authentication",
    is_on: false,
    is_experimental: false,
    families: &[RULES],
};

const RULES: &[&Rule] = &[
    &privileged::RULE,
    &host_namespaces::RULE,
    &root_user::RULE,
    &root_filesystem::RULE,
    &environment::RULE,
    &exec_logging::RULE,
    &cache_tls::RULE,
    &cache_encryption::RULE,
    &cache_authentication::RULE,
    &cache_multi_az::RULE,
];

/// Calls `then` with each container of a task.
fn each_container(scope: &Scope<'_>, task: &Node, then: &mut dyn FnMut(&Scope<'_>, &Node)) {
    let path = ["ContainerDefinitions", "*"];
    look(scope, task, &path, &mut |scope, seen| {
        if let Some(container) = seen.value().filter(|node| node.as_map().is_some()) {
            then(scope, container);
        }
    });
}

/// Whether a task is for Windows, or can be: there is no root, and the file system cannot be closed.
fn may_be_windows(scope: &Scope<'_>, task: &Node) -> bool {
    let mut may_be = false;
    let path = ["RuntimePlatform", "OperatingSystemFamily"];
    look(scope, task, &path, &mut |_, seen| {
        may_be |= match seen {
            Seen::Missing => false,
            Seen::Is(family) => family.as_str().is_none_or(|family| family != "LINUX"),
            Seen::Open(_) => true,
        };
    });
    may_be
}

/// Calls `then` where a property of a group of caches surely is not as it should be. A group that joins a global data store
/// takes its settings from there.
fn unless_in_cache(
    scope: &Scope<'_>,
    group: &Node,
    property: &str,
    is_good: fn(&Node) -> bool,
    then: &mut dyn FnMut(&Scope<'_>),
) {
    if group.get("GlobalReplicationGroupId").is_none() {
        unless(scope, group, &[property], is_good, &mut |scope, _| {
            then(scope);
        });
    }
}
