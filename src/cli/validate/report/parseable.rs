//! Findings as cfn-lint's own lines: file, start, end, code, message, with colons between them.

use crate::cli::validate::work::CheckedFile;

pub(super) fn report(files: &[CheckedFile]) -> String {
    let mut out = String::new();
    for file in files {
        for finding in file.told() {
            let ([line, column], [end_line, end_column]) = (finding.start, finding.end);
            let message = finding.message.replace(['\r', '\n'], " ");
            let (name, rule) = (&file.name, finding.rule);
            let place = format!("{line}:{column}:{end_line}:{end_column}");
            out.push_str(&format!("{name}:{place}:{rule}:{message}\n"));
        }
    }
    out
}
