use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Scope, truth_of_node};
use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W2010: the value of a hidden parameter is not shown by outputs or metadata

## What it checks

A parameter with `NoEcho` is not named by a `Ref` or in an `Fn::Sub` in `Outputs`, in `Metadata` of the template, or in `Metadata` of a resource.

## Why it matters

`NoEcho` hides the value only where parameters are shown. Outputs and metadata show it to everybody who may describe the stack.

## Fails

```yaml
Parameters:
  Token:
    Type: String
    NoEcho: true
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Token:
    Value: !Ref Token
```

## Passes

```yaml
Parameters:
  Token:
    Type: String
    NoEcho: true
Resources:
  Secret:
    Type: AWS::SecretsManager::Secret
    Properties:
      SecretString: !Ref Token
Outputs:
  Secret:
    Value: !Ref Secret
```

## References

- [Parameters section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
"#;

/// Speaks of a `Ref` to a hidden parameter where everybody can read its value.
pub(in crate::validate) fn check_reference(scope: &Scope<'_>, name: &str, out: &mut Vec<Issue>) {
    let parameter = scope.engine.model.parameters.get(name);
    let is_hidden = parameter
        .and_then(|parameter| parameter.node.get("NoEcho"))
        .and_then(truth_of_node);
    if is_hidden != Some(true) {
        return;
    }
    let path = scope.path();
    let starts_with = |key: &str| path.first().is_some_and(|first| first.is(key));
    let is_metadata = path.get(2).is_some_and(|third| third.is("Metadata"));
    let place = if starts_with("Outputs") {
        "outputs"
    } else if starts_with("Metadata") || (starts_with("Resources") && is_metadata) {
        "metadata"
    } else {
        return;
    };
    let message = format!("`{name}` is declared with `NoEcho`, and {place} show its value");
    out.push(Issue::new(scope.path_to("Ref"), message).of(Code::new("W2010")));
}
