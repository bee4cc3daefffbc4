//! The finished templates against everything that is known of their resource types.

use super::{AssetLocation, SynthOptions, Work};
use crate::diagnostic::Diagnostics;
use crate::facts::Facts;
use crate::validate::{self, Finding};

/// Findings about one value alone. All others may be consequences of what was found before: of a construct that could
/// not be read, a name that names nothing, two settings that exclude each other.
const ABOUT_ONE_VALUE: [&str; 7] = [
    "E3002", "E3006", "E3012", "E3030", "E3031", "E3033", "E3034",
];

pub(super) fn validate(work: &Work<'_>, options: &SynthOptions, diagnostics: &mut Diagnostics) {
    if options.assets == AssetLocation::Skip {
        return;
    }
    let facts = options.facts.as_deref().unwrap_or(Facts::embedded());
    let mut settings = options.validation.clone();
    if options.assets == AssetLocation::Package {
        // The paths are ours, and packaging is what was asked for.
        settings.ignore.push("W3002".to_owned());
    }
    if let Some(region) = &work.stack.target().region {
        settings.regions = vec![region.clone()];
    }
    let had_errors = diagnostics.has_errors();
    let is_consequence =
        |finding: &Finding| had_errors && !ABOUT_ONE_VALUE.contains(&finding.code.as_str());
    // A construct says the same in the units in which it was written.
    let is_said = |finding: &Finding| {
        diagnostics
            .iter()
            .any(|said| said.code == finding.code && said.primary.origin == finding.origin)
    };
    let mut findings = validate::validate(&work.template.node(), facts, &settings);
    findings.retain(|finding| !is_consequence(finding) && !is_said(finding));
    diagnostics.extend(findings.iter().map(Finding::diagnostic));
}
