use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

/// What a layer's ARN takes beside partition and region: `arn:`, `:lambda:`, the account, `:layer:`, a name of 140
/// characters and a version.
const MOST_BESIDE: usize = 176;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::Lambda::Function/Properties/Layers/*"],
        check,
    )],
};

const PAGE: &str = r#"# E3716: the ARN of a layer is not longer than its region allows

## What it checks

The ARN of a layer has at most 176 characters besides the names of partition and region, for every region of the run.

## Why it matters

The name of a layer has 140 characters at most. An ARN that is longer cannot be that of a layer, and Lambda refuses the function.

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
      Layers:
      - arn:aws:lambda:us-east-1:123456789012:layer:tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-:1
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
      Layers:
      - arn:aws:lambda:us-east-1:123456789012:layer:tools:1
```

## References

- [Managing Lambda dependencies with layers](https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(arn) = node.as_str() else { return };
    let length = arn.chars().count();
    for region in scope.regions() {
        let most = MOST_BESIDE + partition_of(region).len() + region.len();
        if length > most {
            let message = format!(
                "the ARN of this layer has {length} characters, and in {region} it has {most} at most"
            );
            out.push(Issue::new(scope.path(), message));
        }
    }
}

fn partition_of(region: &str) -> &'static str {
    const PARTITIONS: [(&str, &str); 7] = [
        ("cn-", "aws-cn"),
        ("us-gov-", "aws-us-gov"),
        ("us-iso-", "aws-iso"),
        ("us-isob-", "aws-iso-b"),
        ("eu-isoe-", "aws-iso-e"),
        ("us-isof-", "aws-iso-f"),
        ("eusc-", "aws-eusc"),
    ];
    let found = PARTITIONS
        .iter()
        .find(|(prefix, _)| region.starts_with(prefix));
    found.map_or("aws", |(_, partition)| partition)
}
