use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at, quota};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Mappings"], check)],
};

const PAGE: &str = r#"# E7010: there are at most 200 mappings, and as many keys and attributes in each

## What it checks

The mappings of a template are counted, the keys of each mapping, and the attributes of each key. The line with `{n}` in the templates below stands for as many lines as `repeat` says.

## Why it matters

200 are the quota of CloudFormation: a template with more is refused.

## Fails

```yaml repeat=201
Mappings:
  Sizes:
    name{n}: { Delay: 0 }
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: !FindInMap [Sizes, name1, Delay]
```

## Passes

```yaml repeat=200
Mappings:
  Sizes:
    name{n}: { Delay: 0 }
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: !FindInMap [Sizes, name1, Delay]
```

## References

- [Understand CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    quota::too_many(scope, node, "mappings", out);
}
