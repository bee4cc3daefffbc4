use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/*/Connectors", "Resources/*/IgnoreGlobals"],
        check,
    )],
};

const PAGE: &str = r#"# E3066: attributes of the Serverless Application Model stand in templates that name its transform

## What it checks

A resource may have `Connectors` and `IgnoreGlobals` only where `Transform` of the template names
`AWS::Serverless-2016-10-31`.

## Why it matters

The transform understands these attributes and takes them away. Without it they reach CloudFormation, which refuses
the template.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
  Topic:
    Type: AWS::SNS::Topic
    Connectors:
      ToOrders:
        Properties:
          Destination:
            Id: Orders
          Permissions: [Write]
```

## Passes

```yaml
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::SQS::Queue
  Topic:
    Type: AWS::SNS::Topic
    Connectors:
      ToOrders:
        Properties:
          Destination:
            Id: Orders
          Permissions: [Write]
```

## References

- [Managing resource permissions with AWS SAM connectors](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/managing-permissions-connectors.html)
- [AWS::Serverless transform](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-aws-serverless.html)
"#;

fn check(scope: &Scope<'_>, _node: &Node, out: &mut Vec<Issue>) {
    if scope.engine.model.is_serverless() {
        return;
    }
    let path = scope.path();
    let name = path.last().map(ToString::to_string).unwrap_or_default();
    let message =
        format!("`{name}` is understood by the transform `AWS::Serverless-2016-10-31` only");
    out.push(
        Issue::new(path, message)
            .help("write `Transform: AWS::Serverless-2016-10-31` at the top of the template"),
    );
}
