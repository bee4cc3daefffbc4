use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at, quota};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Parameters"], check)],
};

const PAGE: &str = r#"# E2010: a template has at most 200 parameters

## What it checks

The parameters of a template are counted. The line with `{n}` in the templates below stands for as many lines as `repeat` says.

## Why it matters

200 parameters are the quota of CloudFormation: a template with more is refused.

## Fails

```yaml repeat=201
Parameters:
  Name{n}: { Type: String }
Resources:
  Orders:
    Type: AWS::SQS::Queue
```

## Passes

```yaml repeat=200
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
    quota::too_many(scope, node, "parameters", out);
}
