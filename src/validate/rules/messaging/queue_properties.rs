use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_sqs_queue/properties")
        .every()
        .at(&["Resources/AWS::SQS::Queue/Properties"])],
};

const PAGE: &str = r#"# E3501: a FIFO queue has a name that ends in `.fifo`, and only it knows deduplication by scope or content

## What it checks

A queue with `FifoQueue: true` has a name that ends in `.fifo`, where it has one. A queue with `FifoQueue: false` has none of
`ContentBasedDeduplication`, `DeduplicationScope` and `FifoThroughputLimit`.

## Why it matters

SQS tells the kinds of queues apart by their names, and knows duplicates in FIFO queues only. It refuses anything else, and the
deployment fails.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: orders
      FifoQueue: true
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: orders.fifo
      FifoQueue: true
```

## References

- [AWS::SQS::Queue](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sqs-queue.html)
- [Amazon SQS FIFO queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fifo-queues.html)
"#;
