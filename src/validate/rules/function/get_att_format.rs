use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1040: an attribute is of the format that the property expects

## What it checks

Many properties expect an identifier of a certain kind, such as the id of a network or of a security group. The attribute that `Fn::GetAtt` names must give that kind. Attributes that anybody may write, such as the outputs of a nested stack, are not looked at.

## Why it matters

Both are text, so that nothing is noticed before the service refuses the identifier.

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
      VpcId: !GetAtt Subnet.SubnetId
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
      VpcId: !GetAtt Network.VpcId
```

## References

- AWS CloudFormation User Guide, `Fn::GetAtt`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getatt.html>
"#;
