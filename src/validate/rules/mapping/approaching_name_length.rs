use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at, quota};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Mappings", "Mappings/*/*"], check)],
};

const PAGE: &str = r#"# I7002: the name of a mapping or of an attribute is much shorter than it may be

## What it checks

The characters of the names of mappings, and of the attributes in them, are counted: 230 are more than nine tenths of the quota of 255. Of more than 255, E7002 speaks.

## Why it matters

A name that is nearly as long as names may be leaves no room for a prefix or suffix. Names of that length mostly come from a program, which will write longer ones.

## Fails

```yaml
Mappings:
  NameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQ:
    test: { Delay: 0 }
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: !FindInMap [NameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQueueOfOrdersNameOfTheQ, test, Delay]
```

## Passes

```yaml
Mappings:
  Sizes:
    test: { Delay: 0 }
    prod: { Delay: 60 }
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: !FindInMap [Sizes, test, Delay]
```

## References

- [Understand CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    quota::nearly_too_long(scope, node, out);
}
