use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1031: a text that `Fn::Sub` gives fits the property

## What it checks

Where everything that the text names is known before the deployment, it is put together and checked as if it stood in the property itself: its format, pattern, length and allowed values. Parameters are taken with their defaults or allowed values; nothing is reported when one of the results fits.

## Why it matters

Of an identifier or a name that is put together, a part can be too much or missing, and the service refuses the whole.

## Fails

```yaml
Parameters:
  Network:
    Type: String
    Default: vpc-01234567
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Orders
      VpcId: !Sub "vpc-${Network}"
```

## Passes

```yaml
Parameters:
  Network:
    Type: String
    Default: "01234567"
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Orders
      VpcId: !Sub "vpc-${Network}"
```

## References

- AWS CloudFormation User Guide, `Fn::Sub`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html>
"#;
