use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_sqs_queue/queue_dlq")
        .every()
        .at(&["Resources/AWS::SQS::Queue/Properties"])],
};

const PAGE: &str = r#"# E3502: a queue and its dead-letter queue are both FIFO, or neither is

## What it checks

A queue and the dead-letter queue to which it sends (`RedrivePolicy.deadLetterTargetArn`) are both FIFO queues or both standard queues,
where both are in the template.

## Why it matters

What cannot be worked on must be kept in the order in which it came, or in none, as in the queue itself. SQS refuses a policy that mixes
the kinds, and the deployment fails.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      RedrivePolicy:
        deadLetterTargetArn:
          Fn::GetAtt:
          - Failed
          - Arn
        maxReceiveCount: 3
  Failed:
    Type: AWS::SQS::Queue
    Properties:
      FifoQueue: true
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      FifoQueue: true
      RedrivePolicy:
        deadLetterTargetArn:
          Fn::GetAtt:
          - Failed
          - Arn
        maxReceiveCount: 3
  Failed:
    Type: AWS::SQS::Queue
    Properties:
      FifoQueue: true
```

## References

- [Using dead-letter queues in Amazon SQS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html)
- [AWS::SQS::Queue](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sqs-queue.html)
"#;
