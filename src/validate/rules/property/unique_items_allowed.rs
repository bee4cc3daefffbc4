use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# I3037: a list that may repeat its items does not

## What it checks

The schema says of some lists that an item may stand there more than once. Where one does in the properties of a
resource, it is told, because it is seldom meant.

## Why it matters

A repeated item has no effect in most lists, and hides that another one was meant.

## Fails

```yaml
Parameters:
  Web:
    Type: AWS::EC2::SecurityGroup::Id
  Admin:
    Type: AWS::EC2::SecurityGroup::Id
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      SecurityGroupIds: [!Ref Web, !Ref Web]
```

## Passes

```yaml
Parameters:
  Web:
    Type: AWS::EC2::SecurityGroup::Id
  Admin:
    Type: AWS::EC2::SecurityGroup::Id
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      SecurityGroupIds: [!Ref Web, !Ref Admin]
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
- [Resource type schema](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html)
"#;
