use crate::validate::engine::{Issue, Keyword, Scope};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], allow)],
};

const PAGE: &str = r#"# E1001: a template has `Resources`, and no section that CloudFormation does not know

## What it checks

The keys at the root of a template are the sections that CloudFormation knows, each of its type, and `Resources` is among
them. `AWSTemplateFormatVersion` is `2010-09-09`, the only one there is.

## Why it matters

CloudFormation refuses a template with a section that it does not know. Mostly that is a section which is misspelt, or a
resource that is not indented.

## Settings

- `sections`: one further section that may stand there, for a tool that takes it out before the deployment, default none

## Fails

```yaml
Parameter:
  Name:
    Type: String
Resources:
  Orders:
    Type: AWS::SNS::Topic
```

```yaml
Description: Nothing is built here
```

## Passes

```yaml
AWSTemplateFormatVersion: 2010-09-09
Parameters:
  Name:
    Type: String
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Ref Name
```

```yaml E1001.sections=Stacks
Stacks:
  Orders: {}
Resources:
  Orders:
    Type: AWS::SNS::Topic
```

## References

- [CloudFormation template sections](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html)
"#;

/// The engine asks for the section; what it says of the one that a setting allows is taken back.
fn allow(scope: &Scope<'_>, _template: &Node, out: &mut Vec<Issue>) {
    let Some(allowed) = scope.engine.selection.setting("E1001", "sections") else {
        return;
    };
    out.retain(|issue| {
        let is_unknown = issue.keyword == Keyword::AdditionalProperties && issue.code.is_none();
        let [section] = issue.path.as_slice() else {
            return true;
        };
        !is_unknown || !section.is(&allowed)
    });
}
