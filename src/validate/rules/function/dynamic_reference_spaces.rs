use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::Rule;
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1053: a dynamic reference has no spaces

## What it checks

Text such as `{{ resolve:ssm:name }}` looks like a dynamic reference, but has spaces behind its first braces. It is reported wherever text is checked.

## Why it matters

CloudFormation does not see a reference there and uses the text as it is written. Nothing fails at first: the resource has a name or a password in braces.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: "{{ resolve:ssm:display-name }}"
```

## Passes

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: "{{resolve:ssm:display-name}}"
```

## References

- AWS CloudFormation User Guide, dynamic references: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>
"#;

pub(in crate::validate) fn check(scope: &Scope<'_>, text: &str, out: &mut Vec<Issue>) {
    let message = format!(
        "{} is not replaced, because there are spaces behind its `{{{{`",
        shown(&Node::from(text))
    );
    let issue = Issue::new(scope.path(), message).of(RULE.code());
    out.push(issue.help("write `{{resolve:...}}` without spaces"));
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
