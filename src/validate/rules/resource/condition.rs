use crate::validate::rules::condition::check_name;
use crate::validate::rules::{Rule, at};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/*/Condition"], check_name)],
};

const PAGE: &str = r#"# E3015: the condition of a resource is one of the template

## What it checks

`Condition` of a resource must name a condition of the section `Conditions`.

## Why it matters

CloudFormation refuses a template that names a condition which it does not have.

## Fails

```yaml
Conditions:
  IsProduction: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsProd
```

## Passes

```yaml
Conditions:
  IsProduction: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsProduction
```

## References

- [Conditions section](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html)
"#;
