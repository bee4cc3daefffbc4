//! Findings as the commands by which a GitHub workflow annotates files.

use crate::cli::validate::work::CheckedFile;
use crate::diagnostic::Severity;

pub(super) fn report(files: &[CheckedFile]) -> String {
    let mut out = String::new();
    for file in files {
        for finding in file.told() {
            let command = match finding.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Info => "notice",
            };
            let name = property(&file.name);
            let ([line, column], [end_line, end_column]) = (finding.start, finding.end);
            let place =
                format!("line={line},endLine={end_line},col={column},endColumn={end_column}");
            let message = data(&finding.whole_message());
            let rule = finding.rule;
            out.push_str(&format!(
                "::{command} file={name},{place},title={rule}::{message}\n"
            ));
        }
    }
    out
}

/// The text behind a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property of a command, which a comma or a colon would end.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_command_is_escaped() {
        assert_eq!(property("a,b:100%\n"), "a%2Cb%3A100%25%0A");
        assert_eq!(data("a,b:100%\r\n"), "a,b:100%25%0D%0A");
    }
}
