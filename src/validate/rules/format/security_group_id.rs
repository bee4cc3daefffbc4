use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1150: the id of a security group is `sg-` and 8 or 17 hexadecimal digits

## What it checks

Where a property expects the id of a security group, a text is `sg-` with 8 or 17 hexadecimal digits behind it. A function
that can give other things is told by other rules.

## Why it matters

A name in the place of an id is the usual mistake. The service finds no such group, and the resource fails when it is
created.

## Fails

```yaml
Resources:
  Mount:
    Type: AWS::EFS::MountTarget
    Properties:
      FileSystemId: fs-0123456789abcdef0
      SubnetId: subnet-0123456789abcdef0
      SecurityGroups:
        - storage
```

## Passes

```yaml
Resources:
  Mount:
    Type: AWS::EFS::MountTarget
    Properties:
      FileSystemId: fs-0123456789abcdef0
      SubnetId: subnet-0123456789abcdef0
      SecurityGroups:
        - sg-0123456789abcdef0
```

## References

- [AWS resource IDs and tags](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html)
"#;
