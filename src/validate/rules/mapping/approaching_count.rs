use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at, quota};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(&["Mappings"], mappings),
        at(&["Mappings/*"], keys),
        at(&["Mappings/*/*"], attributes),
    ],
};

const PAGE: &str = r#"# I7010: there is room left for further mappings, keys and attributes

## What it checks

The mappings of a template are counted, the keys of each mapping, and the attributes of each key: more than 180 are nine tenths of the quota of 200. Of more than 200, E7010 speaks. The line with `{n}` in the templates below stands for as many lines as `repeat` says.

## Why it matters

A template that is nearly full cannot grow much further. To split it later, when resources exist, is harder than now.

## Fails

```yaml repeat=181
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

```yaml repeat=180
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

fn mappings(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    quota::nearly_too_many(scope, node, "mappings", out);
}

fn keys(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    quota::nearly_too_many(scope, node, "keys", out);
}

fn attributes(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    quota::nearly_too_many(scope, node, "attributes", out);
}
