use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at, quota};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Outputs"], check)],
};

const PAGE: &str = r#"# I6011: the name of an output is much shorter than it may be

## What it checks

The characters of the name of each output are counted: 230 are more than nine tenths of the quota of 255. Of more than 255, E6011 speaks.

## Why it matters

A name that is nearly as long as names may be leaves no room for a prefix or suffix. Names of that length mostly come from a program, which will write longer ones.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  NameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQ:
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

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    quota::nearly_too_long(scope, node, out);
}
