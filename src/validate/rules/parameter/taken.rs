//! Values that were taken from a parameter: the warning belongs to the parameter, because a deployment can set another.

use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Keyword, Scope, Taken};

/// Gives an issue of a parameter's value to the rule of parameters.
pub(in crate::validate) fn mark(scope: &Scope<'_>, keyword: Keyword, issue: Issue) -> Issue {
    if scope.taken != Taken::FromParameter {
        return issue;
    }
    issue.of(match keyword {
        Keyword::Enum | Keyword::EnumCaseInsensitive => Code::new("W2030"),
        Keyword::Pattern => Code::new("W2031"),
        _ => Code::new("W3034"),
    })
}

/// Whether a rule of parameters has the issue.
pub(in crate::validate) fn is_marked(issue: &Issue) -> bool {
    let rules = ["W2030", "W2031", "W3034"];
    issue
        .code
        .is_some_and(|code| rules.contains(&code.as_str()))
}

/// Whether a text is the path of a stored parameter, which the serverless transform leaves where the value will be.
pub(in crate::validate) fn is_stored_parameter_path(scope: &Scope<'_>, text: &str) -> bool {
    let model = &scope.engine.model;
    model.is_serverless()
        && model.parameters.values().any(|parameter| {
            parameter.is_stored()
                && parameter.node.get("Default").and_then(|path| path.as_str()) == Some(text)
        })
}
