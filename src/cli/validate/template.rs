//! What tells a template from another file.

use crate::value::Node;

/// The keys of which a template has at least one.
const KEYS: [&str; 3] = ["AWSTemplateFormatVersion", "Resources", "Transform"];

/// Whether a text may be a template: other files need not be read any further.
pub(super) fn may_be(text: &str) -> bool {
    KEYS.iter().any(|key| text.contains(key))
}

/// Whether a tree is a template.
pub(super) fn is_one(root: &Node) -> bool {
    KEYS.iter().any(|key| root.get(key).is_some())
}

/// Whether a text that cannot be read was meant as a template: one of its lines, or its JSON, has such a key.
pub(super) fn is_meant(text: &str) -> bool {
    let is_key = |line: &str| {
        let line = line.trim_start_matches(['{', '"', '\'']);
        KEYS.iter().any(|key| {
            let rest = line.strip_prefix(key);
            let rest = rest.map(|rest| rest.trim_start_matches(['"', '\'']).trim_start());
            rest.is_some_and(|rest| rest.starts_with(':'))
        })
    };
    let is_json = text.trim_start().starts_with('{');
    text.lines().any(|line| match is_json {
        true => is_key(line.trim_start()),
        false => is_key(line),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_templates_are_told_from_other_broken_files() {
        for text in [
            "Resources:\n  Orders: [\n",
            "# orders\n\"Transform\" : AWS::Serverless-2016-10-31\n  x",
            "{\n  \"Resources\": {,}\n}",
            "{\"AWSTemplateFormatVersion\": 1,,}",
        ] {
            assert!(is_meant(text), "{text}");
        }
        for text in [
            "on:\n  Resources: [\n",
            "ResourcesOf: [\n",
            "{{ Resources }}\n",
            "text: [ 'Resources: '\n",
        ] {
            assert!(!is_meant(text), "{text}");
        }
    }
}
