use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[regional("aws_appstream_fleet/instancetype_enum")
        .at(&["Resources/AWS::AppStream::Fleet/Properties/InstanceType"])],
};

const PAGE: &str = r#"# E3621: the instance type of an AppStream fleet is one that AppStream offers in the region

## What it checks

The `InstanceType` of an AppStream fleet is one of those that AWS has a price for in each region of the run. AppStream has
names of its own, such as `stream.standard.medium`. A `Ref` to a parameter is followed to the values that the parameter
can have.

## Why it matters

AppStream refuses a type that it does not know. The fleet is often the last resource of a stack, so that the mistake shows
after everything before it was made.

## Fails

```yaml
Resources:
  Desktops:
    Type: AWS::AppStream::Fleet
    Properties:
      Name: desktops
      InstanceType: t3.medium
```

## Passes

```yaml
Resources:
  Desktops:
    Type: AWS::AppStream::Fleet
    Properties:
      Name: desktops
      InstanceType: stream.standard.medium
```

## References

- [AWS::AppStream::Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appstream-fleet.html)
- AppStream 2.0 instance families (Amazon AppStream 2.0 Administration Guide)
"#;
