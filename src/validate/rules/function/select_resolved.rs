use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1035: an item that `Fn::Select` gives fits the property

## What it checks

Where the index and the list are known before the deployment, the item is checked as if it stood in the property itself. Lists from `Fn::Split`, `Fn::FindInMap`, `Fn::GetAZs` and from parameters are understood. An index that such a list does not have is not reported.

## Why it matters

The item is chosen by its number, and a wrong number gives a value that is meant for something else.

## Fails

```yaml
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Orders
      VpcId: !Select [0, !Split ["/", "network/vpc-01234567"]]
```

## Passes

```yaml
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Orders
      VpcId: !Select [1, !Split ["/", "network/vpc-01234567"]]
```

## References

- AWS CloudFormation User Guide, `Fn::Select`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-select.html>
"#;
