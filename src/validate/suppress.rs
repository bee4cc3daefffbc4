//! What a template itself asks to be left out: `Metadata.cfn-lint.config.ignore_checks`, of the template or of a resource.

use super::{Finding, Segment};
use crate::value::Node;

/// Keeps the findings that nobody asked to be left out.
pub(super) fn keep_wanted(template: &Node, findings: &mut Vec<Finding>) {
    let of_template = ignored(template);
    findings.retain(|finding| {
        let resource = match finding.path.as_slice() {
            [Segment::Key(section), id, ..] if section.as_ref() == "Resources" => template
                .get("Resources")
                .and_then(|resources| resources.get(&id.to_string())),
            _ => None,
        };
        let of_resource = resource.map(ignored).unwrap_or_default();
        !of_template
            .iter()
            .chain(&of_resource)
            .any(|code| finding.code.as_str().starts_with(code))
    });
}

/// The codes, or beginnings of codes, that the metadata of a template or a resource names.
fn ignored(owner: &Node) -> Vec<&str> {
    let config = owner
        .get("Metadata")
        .and_then(|metadata| metadata.get("cfn-lint")?.get("config"));
    let checks = config.and_then(|config| config.get("ignore_checks")?.as_list());
    checks
        .unwrap_or_default()
        .iter()
        .filter_map(Node::as_str)
        .collect()
}
