//! Keys that are written twice.

use super::report;
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Map, Node, Origin};

/// Sets a key that must not be there yet; the first value stays, and both places are reported.
pub(super) fn insert(
    map: &mut Map,
    key: String,
    origin: Origin,
    value: Node,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some(first) = map.entry(&key) {
        let message = format!("the key `{}` is written twice", key.escape_debug());
        let diagnostic = Diagnostic::error(Code::DUPLICATE_KEY, message)
            .at(origin, "written again here")
            .related(first.key_origin, "first written here")
            .help("keep one of the two, or give one another name");
        report(diagnostics, diagnostic);
    } else {
        map.insert_at(key, origin, value);
    }
}
