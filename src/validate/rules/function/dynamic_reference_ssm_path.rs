use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1052: a dynamic reference to a parameter stands where CloudFormation reads it

## What it checks

`{{resolve:ssm:...}}` may stand in the properties and the metadata of a resource, in the default and the allowed values of a parameter, and in the value of an output. Anywhere else, such as in a condition or in the description of an output, it is reported.

## Why it matters

Elsewhere the text stays as it is written: a condition compares the reference itself and not the value of the parameter.

## Fails

```yaml
Conditions:
  IsLive: !Equals ["{{resolve:ssm:stage}}", live]
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Condition: IsLive
```

## Passes

```yaml
Parameters:
  Stage:
    Type: AWS::SSM::Parameter::Value<String>
    Default: stage
Conditions:
  IsLive: !Equals [!Ref Stage, live]
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Condition: IsLive
    Properties:
      DisplayName: "{{resolve:ssm:display-name}}"
```

## References

- AWS CloudFormation User Guide, dynamic references: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>
"#;

pub(super) fn check(scope: &Scope<'_>, reference: &str, out: &mut Vec<Issue>) {
    let path = scope.path();
    let is_read = match path.as_slice() {
        [section, _, part, ..] => {
            let is = |name: &str, parts: &[&str]| {
                section.is(name) && parts.iter().any(|name| part.is(name))
            };
            is("Parameters", &["Default", "AllowedValues"])
                || is("Resources", &["Properties", "Metadata"])
                || is("Outputs", &["Value"])
        }
        _ => false,
    };
    if !is_read {
        let message = format!("`{{{{{reference}}}}}` is not replaced by the parameter here");
        out.push(Issue::new(path, message).of(RULE.code()));
    }
}
