use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at, quota};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Parameters"], check)],
};

const PAGE: &str = r#"# I2011: the name of a parameter is much shorter than it may be

## What it checks

The characters of the name of each parameter are counted: 230 are more than nine tenths of the quota of 255. Of more than 255, E2011 speaks.

## Why it matters

A name that is nearly as long as names may be leaves no room for a prefix or suffix. Names of that length mostly come from a program, which will write longer ones.

## Fails

```yaml
Parameters:
  NameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQ:
    Type: String
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Ref NameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQ
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

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    quota::nearly_too_long(scope, node, out);
}
