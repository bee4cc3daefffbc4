use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1032: a text that `Fn::Join` gives fits the property

## What it checks

Where all items of the list are known before the deployment, the text is put together and checked as if it stood in the property itself: its format, pattern, length and allowed values. Parameters are taken with their defaults or allowed values.

## Why it matters

A part that is missing or one delimiter too many is hard to see in a list, and the service refuses the whole.

## Fails

```yaml
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Orders
      VpcId: !Join [":", [vpc, "01234567"]]
```

## Passes

```yaml
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Orders
      VpcId: !Join ["-", [vpc, "01234567"]]
```

## References

- AWS CloudFormation User Guide, `Fn::Join`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-join.html>
"#;
