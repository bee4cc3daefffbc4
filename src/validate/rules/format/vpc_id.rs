use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1151: the id of a network is `vpc-` and 8 or 17 hexadecimal digits

## What it checks

Where a property expects the id of a VPC, a text is `vpc-` with 8 or 17 hexadecimal digits behind it.

## Why it matters

An id that was copied in part, or the name of the network in its place, leads to no VPC: what depends on it fails when it
is created.

## Fails

```yaml
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: web servers
      VpcId: vpc-main
```

## Passes

```yaml
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: web servers
      VpcId: vpc-0123456789abcdef0
```

## References

- [AWS resource IDs and tags](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html)
"#;
