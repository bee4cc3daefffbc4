use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1152: the id of a machine image is `ami-` and 8 or 17 digits and letters

## What it checks

Where a property expects the id of an AMI, a text is `ami-` with 8 or 17 digits and small letters behind it. A dynamic
reference to a stored parameter may stand in its place.

## Why it matters

EC2 refuses to launch an instance without an image. The name of an image and the path of a parameter that holds its id are
texts too, and both are mistaken for the id.

## Fails

```yaml
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      InstanceType: t3.micro
      ImageId: amazon-linux-2023
```

## Passes

```yaml
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      InstanceType: t3.micro
      ImageId: '{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}'
```

## References

- [AWS resource IDs and tags](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html)
"#;
