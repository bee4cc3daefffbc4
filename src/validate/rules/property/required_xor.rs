use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3014: exactly one of several properties is given

## What it checks

Of some properties exactly one must be given: none is too few, two are too many. Conditions are decided first.

## Why it matters

The service refuses the resource: it does not know which of the properties is meant, or what should be done without
any.

## Fails

```yaml
Parameters:
  Acl:
    Type: AWS::EC2::NetworkAcl::Id
Resources:
  Web:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: !Ref Acl
      RuleNumber: 100
      RuleAction: allow
      Protocol: -1
```

## Passes

```yaml
Parameters:
  Acl:
    Type: String
Resources:
  Web:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: !Ref Acl
      RuleNumber: 100
      RuleAction: allow
      Protocol: -1
      CidrBlock: 10.0.0.0/16
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
"#;
