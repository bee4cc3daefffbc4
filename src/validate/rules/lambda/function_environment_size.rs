use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::{Map, Node};

/// The page "Lambda quotas": environment variables, all together.
const MOST: usize = 4096;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::Lambda::Function/Properties/Environment/Variables"],
        check,
    )],
};

const PAGE: &str = r#"# E3697: the environment variables of a function take 4 KB at most

## What it checks

The names and values of the environment variables of a function take 4096 bytes at most, all together. Values that only the deployment
knows are not counted.

## Why it matters

Lambda refuses a function with more, and the deployment fails. Large values belong into the parameter store, a secret or a file.

## Fails

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
      Environment:
        Variables:
          SETTINGS: connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-connection-string-of-the-orders-database-with-every-option-written-out-
```

## Passes

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
      Environment:
        Variables:
          SETTINGS_PARAMETER: /orders/settings
```

## References

- [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let variables = node.as_map().into_iter().flat_map(Map::iter);
    let sizes = variables.map(|(key, value)| key.len() + value.as_str().map_or(0, str::len));
    let size: usize = sizes.sum();
    if size > MOST {
        let message =
            format!("the environment variables take {size} bytes, and {MOST} is the most");
        out.push(
            Issue::new(scope.path(), message).help(
                "keep large values in the parameter store or in a file, and pass their names",
            ),
        );
    }
}
