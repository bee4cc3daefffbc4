//! Findings as JSON.

use indexmap::IndexMap;
use schemars::{JsonSchema, schema_for};
use serde::Serialize;

use super::FindingReport;
use crate::cli::validate::work::CheckedFile;

/// What `formwork validate --format json` prints.
#[derive(Debug, Serialize, JsonSchema)]
struct Report<'a> {
    /// The program and its version, such as `formwork 0.1.0`.
    tool: String,
    /// What was found in each file, by its name as it was given; `<stdin>` is standard input. A file that could not be
    /// read is not among them.
    files: IndexMap<&'a str, FileReport<'a>>,
}

/// What was found in a file.
#[derive(Debug, Serialize, JsonSchema)]
struct FileReport<'a> {
    /// In the order of their places.
    findings: &'a [FindingReport],
}

pub(super) fn report(files: &[CheckedFile]) -> anyhow::Result<String> {
    let files = files.iter().map(|file| {
        let findings = &file.findings;
        (file.name.as_str(), FileReport { findings })
    });
    let report = Report {
        tool: format!("formwork {}", env!("CARGO_PKG_VERSION")),
        files: files.collect(),
    };
    Ok(format!("{}\n", serde_json::to_string_pretty(&report)?))
}

/// The JSON Schema of the report.
pub(in crate::cli) fn schema() -> anyhow::Result<serde_json::Value> {
    Ok(serde_json::to_value(schema_for!(Report<'_>))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_is_as_reviewed() {
        let schema = serde_json::to_string_pretty(&schema().unwrap()).unwrap();
        insta::with_settings!({
            snapshot_path => "../../../../snapshots/cli",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!("validate_report", schema);
        });
    }
}
