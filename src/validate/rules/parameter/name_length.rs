use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E2011: the name of a parameter has at most 255 characters

## What it checks

The characters of the name of each parameter are counted. A name has at least one, and at most 255.

## Why it matters

255 characters are the quota of CloudFormation: a template with a longer name is refused.

## Fails

```yaml
Parameters:
  NameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueue:
    Type: String
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Ref NameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueue
```

## Passes

```yaml
Parameters:
  QueueName:
    Type: String
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Ref QueueName
```

## References

- [Understand CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)
"#;
