//! E3710, W3696 and W3697: resource types of services that have ended, will end, or get nothing new.

use crate::diagnostic::Code;
use crate::facts::Fact;
use crate::validate::engine::{Issue, Scope};

/// Tells the life cycle that a schema states, at the properties of the resource.
///
/// Source: the pages "Full shutdown services", "Sunset services" and "Maintenance services" of the AWS general reference.
pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    lifecycle: Fact<'_>,
    schema: Fact<'_>,
    out: &mut Vec<Issue>,
) {
    let text = |fact: Fact<'_>, key: &str| {
        fact.get(key)
            .and_then(Fact::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let (kind, date) = (text(schema, "typeName"), text(lifecycle, "date"));
    let when = |words: &str| match date.as_str() {
        "" => String::new(),
        date => format!(" {words} {date}"),
    };
    let (code, message) = match text(lifecycle, "status").as_str() {
        "shutdown" => (
            "E3710",
            format!("the service of `{kind}` was shut down{}", when("on")),
        ),
        "sunset" => (
            "W3696",
            format!("the service of `{kind}` is being shut down{}", when("on")),
        ),
        "maintenance" => (
            "W3697",
            format!(
                "the service of `{kind}` gets no new features{}",
                when("since")
            ),
        ),
        _ => return,
    };
    let help = match code {
        "E3710" => "nothing can be created there any more: use another service",
        _ => "plan the way to another service while it is there",
    };
    out.push(
        Issue::new(scope.path(), message)
            .of(Code::new(code))
            .help(help),
    );
}
