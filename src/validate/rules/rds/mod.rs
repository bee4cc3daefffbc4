//! Rules for databases of RDS whose issues their schemas cannot say well.

mod cluster;
mod instance;

use super::Rule;
use crate::validate::engine::{Issue, shown};
use crate::value::Node;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    cluster::RULES.iter().chain(instance::RULES)
}

/// The schema of withdrawn versions only says that such a database may not be.
fn name_the_version(properties: &Node, issue: &mut Issue) {
    if let Some(version) = properties.get("EngineVersion") {
        issue.message = format!(
            "the engine version {} is not offered any more",
            shown(version)
        );
    }
}
