use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1154: the id of a subnet is `subnet-` and 8 or 17 hexadecimal digits

## What it checks

Where a property expects the id of a subnet, a text is `subnet-` with 8 or 17 hexadecimal digits behind it.

## Why it matters

The name of a subnet, or the name of its zone, in the place of the id leads to no subnet: the resource fails when it is
created.

## Fails

```yaml
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      InstanceType: t3.micro
      SubnetId: us-east-1a
```

## Passes

```yaml
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      InstanceType: t3.micro
      SubnetId: subnet-0123456789abcdef0
```

## References

- [AWS resource IDs and tags](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html)
"#;
