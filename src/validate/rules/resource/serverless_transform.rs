use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/*/Type"], check)],
};

const PAGE: &str = r#"# E3038: a template with serverless resources names the transform that makes them

## What it checks

Where a resource has a type of the Serverless Application Model, such as `AWS::Serverless::Function`, `Transform` of
the template must name `AWS::Serverless-2016-10-31`.

## Why it matters

CloudFormation does not know these types itself: the transform makes resources of them that it knows. Without it the
template is refused.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::Serverless::SimpleTable
```

## Passes

```yaml
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::SimpleTable
```

## References

- [AWS::Serverless transform](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-aws-serverless.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(kind) = node.as_str() else { return };
    if kind.starts_with("AWS::Serverless::") && !scope.engine.model.is_serverless() {
        let message = format!("`{kind}` is a type of the transform `AWS::Serverless-2016-10-31`");
        out.push(
            Issue::new(scope.path(), message)
                .help("write `Transform: AWS::Serverless-2016-10-31` at the top of the template"),
        );
    }
}
