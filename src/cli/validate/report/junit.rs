//! Findings as test results in the XML that JUnit made known: a file is a suite, a finding a case that failed.

use super::{FindingReport, Run};
use crate::cli::validate::work::CheckedFile;

pub(super) fn report(run: &Run) -> String {
    let failures: usize = run.files.iter().map(|file| file.told().count()).sum();
    let tests: usize = run.files.iter().map(tests_of).sum();
    let errors = run.failures.len();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str(&format!(
        "<testsuites name=\"formwork validate\" tests=\"{}\" failures=\"{failures}\" errors=\"{errors}\">\n",
        tests + errors
    ));
    for file in &run.files {
        add_suite(file, &mut out);
    }
    if errors > 0 {
        out.push_str(&format!(
            "  <testsuite name=\"reading\" tests=\"{errors}\" failures=\"0\" errors=\"{errors}\">\n"
        ));
        for failure in &run.failures {
            let message = escaped(&format!("{failure:#}"));
            out.push_str(&format!(
                "    <testcase name=\"reading\" classname=\"formwork\">\n      <error message=\"{message}\"/>\n    </testcase>\n"
            ));
        }
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

/// A clean file is a test that passed.
fn tests_of(file: &CheckedFile) -> usize {
    file.told().count().max(1)
}

fn add_suite(file: &CheckedFile, out: &mut String) {
    let name = escaped(&file.name);
    let (tests, failures) = (tests_of(file), file.told().count());
    out.push_str(&format!(
        "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">\n"
    ));
    if failures == 0 {
        out.push_str(&format!(
            "    <testcase name=\"clean\" classname=\"{name}\"/>\n"
        ));
    }
    for finding in file.told() {
        add_case(finding, &file.name, out);
    }
    out.push_str("  </testsuite>\n");
}

fn add_case(finding: &FindingReport, file: &str, out: &mut String) {
    let [line, column] = finding.start;
    let rule = finding.rule;
    let place = match finding.path_text() {
        path if path.is_empty() => format!("{rule} at {line}:{column}"),
        path => format!("{rule} at {path}"),
    };
    let text = format!("{file}:{line}:{column}\n{}", finding.whole_message());
    let class = escaped(file);
    out.push_str(&format!(
        "    <testcase name=\"{}\" classname=\"{class}\">\n",
        escaped(&place)
    ));
    out.push_str(&format!(
        "      <failure type=\"{rule}\" message=\"{}\">{}</failure>\n    </testcase>\n",
        escaped(&finding.message),
        escaped(&text)
    ));
}

/// Text as it may stand in XML; what may not stand there at all becomes a replacement character.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c if c.is_control() => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_an_attribute_or_the_document() {
        assert_eq!(
            escaped("<a b=\"c\">&\n"),
            "&lt;a b=&quot;c&quot;&gt;&amp;&#10;"
        );
        assert_eq!(escaped("\u{0}\u{1b}\u{ffff}ä"), "\u{fffd}\u{fffd}\u{fffd}ä");
    }
}
