use crate::validate::rules::condition::check_name;
use crate::validate::rules::{Rule, at};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Outputs/*/Condition"], check_name)],
};

const PAGE: &str = r#"# E6005: the condition of an output is declared

## What it checks

`Condition` of an output is the name of an entry of `Conditions`.

## Why it matters

CloudFormation refuses the template otherwise. A misspelled name is the usual reason.

## Fails

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsFirst
Outputs:
  Queue:
    Condition: IsFrist
    Value: !Sub queue of ${AWS::StackName}
```

## Passes

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsFirst
Outputs:
  Queue:
    Condition: IsFirst
    Value: !Ref Orders
```

## References

- [Outputs section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html)
- [Conditions section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html)
"#;
