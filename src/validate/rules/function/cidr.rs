use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1024: `Fn::Cidr` takes an address block, a count from 1 to 256 and a number of bits from 1 to 128

## What it checks

`Fn::Cidr` takes a list of two or three items: the block that is divided, how many blocks are wanted, and how many bits the addresses of one have. Each may be a function that gives it. The block must be written as an address with a prefix, and both numbers have bounds.

## Why it matters

The division is done when the stack is deployed, and a block that cannot be divided fails there. Subnets that depend on it are then not created.

## Fails

```yaml
Resources:
  Offices:
    Type: AWS::WAFv2::IPSet
    Properties:
      Scope: REGIONAL
      IPAddressVersion: IPV4
      Addresses: !Cidr [10.0.0.0/16, 300, 8]
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
      CidrBlock: !Select [0, !Cidr [!GetAtt Network.CidrBlock, 6, 5]]
```

## References

- AWS CloudFormation User Guide, `Fn::Cidr`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-cidr.html>
"#;
