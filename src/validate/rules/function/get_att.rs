use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1010: `Fn::GetAtt` names a resource of the template and an attribute that it has

## What it checks

The resource must be in the template, and its type must have the attribute. Where the attribute gives a list and the place expects text, or the other way round, that is reported as well. Resources that modules and the serverless transform bring are known.

## Why it matters

CloudFormation refuses the template when the resource is missing, and fails the deployment when the attribute is.

## Fails

```yaml
Resources:
  Queue:
    Type: AWS::SQS::Queue
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !GetAtt Queue.Name
```

## Passes

```yaml
Resources:
  Queue:
    Type: AWS::SQS::Queue
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !GetAtt Queue.QueueName
```

## References

- AWS CloudFormation User Guide, `Fn::GetAtt`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getatt.html>
"#;
