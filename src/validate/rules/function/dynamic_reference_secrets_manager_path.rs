use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1051: a dynamic reference to a secret stands in a property of a resource

## What it checks

`{{resolve:secretsmanager:...}}` may stand in the properties of a resource and in the default of a parameter. Anywhere else, such as in an output or in metadata, it is reported.

## Why it matters

CloudFormation replaces secrets in properties only, so that they are not shown to everybody who may describe the stack. Elsewhere the text stays as it is written, or the stack fails.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
Outputs:
  Password:
    Value: "{{resolve:secretsmanager:orders:SecretString:password}}"
```

## Passes

```yaml
Resources:
  Database:
    Type: AWS::RDS::DBCluster
    DeletionPolicy: Snapshot
    UpdateReplacePolicy: Snapshot
    Properties:
      Engine: aurora-mysql
      MasterUsername: orders
      MasterUserPassword: "{{resolve:secretsmanager:orders:SecretString:password}}"
```

## References

- AWS CloudFormation User Guide, dynamic references: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>
"#;

pub(super) fn check(scope: &Scope<'_>, reference: &str, out: &mut Vec<Issue>) {
    let path = scope.path();
    let is_read = match path.as_slice() {
        [section, _, part, ..] => {
            (section.is("Resources") && part.is("Properties"))
                || (section.is("Parameters") && part.is("Default"))
        }
        _ => false,
    };
    if !is_read {
        let message =
            format!("`{{{{{reference}}}}}` gives a secret, which only properties may have");
        out.push(Issue::new(path, message).of(RULE.code()));
    }
}
