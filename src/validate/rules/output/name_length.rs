use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E6011: the name of an output has at most 255 characters

## What it checks

The characters of the name of each output are counted. There are at most 255.

## Why it matters

255 characters are the quota of CloudFormation: a template with a longer name is refused.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  NameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueue:
    Value: !Ref Orders
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Queue:
    Value: !Ref Orders
```

## References

- [Understand CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)
"#;
