use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at, quota};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Parameters"], check)],
};

const PAGE: &str = r#"# I2010: there is room left for further parameters

## What it checks

The parameters of a template are counted: more than 180 are nine tenths of the quota of 200. Of more than 200, E2010 speaks. The line with `{n}` in the templates below stands for as many lines as `repeat` says.

## Why it matters

A template that is nearly full cannot grow much further. To split it later, when resources exist, is harder than now.

## Fails

```yaml repeat=181
Parameters:
  Name{n}: { Type: String }
Resources:
  Orders:
    Type: AWS::SQS::Queue
```

## Passes

```yaml repeat=180
Parameters:
  Name{n}: { Type: String }
Resources:
  Orders:
    Type: AWS::SQS::Queue
```

## References

- [Understand CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    quota::nearly_too_many(scope, node, "parameters", out);
}
