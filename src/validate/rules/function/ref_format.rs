use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1041: what `Ref` gives is of the format that the property expects

## What it checks

`Ref` of a resource gives its primary identifier: the ARN of a topic, the URL of a queue, the id of a security group. Where a property expects an identifier of a certain kind, the resource must give that kind. Parameters are not looked at.

## Why it matters

All identifiers are text, so that nothing is noticed before the service refuses the wrong one. Often an attribute gives what is needed.

## Fails

```yaml
Resources:
  Network:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  Subnet:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Network
      CidrBlock: 10.0.0.0/24
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Orders
      VpcId: !Ref Subnet
```

## Passes

```yaml
Resources:
  Network:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  Subnet:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Network
      CidrBlock: 10.0.0.0/24
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Orders
      VpcId: !Ref Network
```

## References

- AWS CloudFormation User Guide, `Ref`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html>
"#;
