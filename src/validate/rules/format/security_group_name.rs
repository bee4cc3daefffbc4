use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1153: the name of a security group has letters, digits, spaces and some marks

## What it checks

Where a property expects the name of a security group, a text has only letters, digits, spaces and the characters
``._-:/()#,@[]+=&;{}!$*``.

## Why it matters

EC2 refuses other characters, such as `ü` or a quotation mark, when it creates the group.

## Fails

```yaml
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupName: web|servers
      GroupDescription: web servers
```

## Passes

```yaml
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupName: web servers
      GroupDescription: web servers
```

## References

- [AWS::EC2::SecurityGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroup.html)
"#;
