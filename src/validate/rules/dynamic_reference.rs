//! Dynamic references: text whose value is known at the deployment only.

/// Whether a text has a dynamic reference such as `{{resolve:ssm:name}}` on its only line.
pub(in crate::validate) fn is_reference(text: &str) -> bool {
    let Some((_, after)) = text.split_once("{{resolve:") else {
        return false;
    };
    !text.trim_end_matches('\n').contains('\n') && after.rfind("}}").is_some_and(|end| end > 0)
}

/// Whether a text has what would be a dynamic reference if there were no spaces in it.
pub(in crate::validate) fn has_spaces(text: &str) -> bool {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("{{") {
        let word = after.trim_start();
        if word.len() < after.len()
            && let Some(kind) = word.strip_prefix("resolve").map(str::trim_start)
            && let Some(kind) = kind.strip_prefix(':').map(str::trim_start)
        {
            let services = ["ssm-secure", "secretsmanager", "ssm"];
            let mut kinds = services
                .iter()
                .filter_map(|service| kind.strip_prefix(service));
            if kinds.any(|rest| rest.trim_start().starts_with(':')) {
                return true;
            }
        }
        rest = after;
    }
    false
}
