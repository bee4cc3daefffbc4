use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E6003: the parts of an output are of the right type

## What it checks

`Outputs` and each entry of it are mappings, `Export` is one, too, and `Description` and `Condition` are text. Functions stand in `Value` and in the name of the export only.

## Why it matters

CloudFormation refuses the template otherwise.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Queue:
    Description: !Sub The queue of ${AWS::StackName}
    Value: !Ref Orders
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Queue:
    Description: The queue of this stack
    Value: !Ref Orders
```

## References

- [Outputs section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html)
"#;
