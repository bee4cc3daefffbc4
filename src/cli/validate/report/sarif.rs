//! Findings in the Static Analysis Results Interchange Format (SARIF), version 2.1.0.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{FindingReport, Run};
use crate::diagnostic::{CODES, Severity};
use crate::validate::{Page, pages};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

pub(super) fn report(run: &Run) -> anyhow::Result<String> {
    let findings = || {
        run.files
            .iter()
            .flat_map(|file| file.told().map(move |finding| (file, finding)))
    };
    let mut numbers: BTreeMap<&str, usize> =
        findings().map(|(_, finding)| (finding.rule, 0)).collect();
    for (number, place) in numbers.values_mut().enumerate() {
        *place = number;
    }
    let known: BTreeMap<&str, Page> = pages().map(|page| (page.code().as_str(), page)).collect();
    let rules: Vec<Value> = numbers
        .keys()
        .map(|code| rule(code, known.get(code)))
        .collect();
    let results: Vec<Value> = findings()
        .map(|(file, finding)| result(&file.name, finding, numbers.get(finding.rule)))
        .collect();
    let failures = run
        .failures
        .iter()
        .map(|failure| json!({ "level": "error", "message": { "text": format!("{failure:#}") } }));
    let report = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "invocations": [{
                "executionSuccessful": run.failures.is_empty(),
                "toolExecutionNotifications": failures.collect::<Vec<_>>(),
            }],
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    Ok(format!("{}\n", serde_json::to_string_pretty(&report)?))
}

fn rule(code: &str, page: Option<&Page>) -> Value {
    let Some(page) = page else {
        let info = CODES.iter().find(|info| info.code.as_str() == code);
        let title = info.map_or(code, |info| info.title);
        return json!({ "id": code, "shortDescription": { "text": title } });
    };
    json!({
        "id": code,
        "shortDescription": { "text": page.title() },
        "help": { "text": page.text(), "markdown": page.text() },
        "properties": { "tags": [page.pack()] },
    })
}

fn result(file: &str, finding: &FindingReport, number: Option<&usize>) -> Value {
    let level = match finding.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    let mut location = json!({ "physicalLocation": place(file, finding.start, finding.end) });
    let path = finding.path_text();
    if let (false, Some(location)) = (path.is_empty(), location.as_object_mut()) {
        let logical = json!([{ "fullyQualifiedName": path }]);
        location.insert("logicalLocations".to_owned(), logical);
    }
    let mut result = json!({
        "ruleId": finding.rule,
        "ruleIndex": number,
        "level": level,
        "message": { "text": finding.whole_message() },
        "locations": [location],
    });
    let related = finding.related.iter().map(|other| {
        json!({
            "physicalLocation": place(file, other.start, other.end),
            "message": { "text": other.message },
        })
    });
    if let (false, Some(result)) = (finding.related.is_empty(), result.as_object_mut()) {
        result.insert("relatedLocations".to_owned(), related.collect());
    }
    result
}

fn place(file: &str, [line, column]: [usize; 2], [end_line, end_column]: [usize; 2]) -> Value {
    json!({
        "artifactLocation": { "uri": uri(file) },
        "region": {
            "startLine": line,
            "startColumn": column,
            "endLine": end_line,
            "endColumn": end_column,
        },
    })
}

/// The name of a file as a reference of RFC 3986.
fn uri(file: &str) -> String {
    let mut out = String::new();
    if file.starts_with('/') {
        out.push_str("file://");
    }
    for byte in file.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_references() {
        assert_eq!(uri("a b/ö.yaml"), "a%20b/%C3%B6.yaml");
        assert_eq!(uri("/srv/a:b.yaml"), "file:///srv/a%3Ab.yaml");
        assert_eq!(uri("<stdin>"), "%3Cstdin%3E");
    }
}
