use super::size::size_and_limit;
use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# I1002: a template leaves room to grow

## What it checks

The text of the template has not more than nine tenths of the bytes that it may have: 900,000, or what the setting `bytes` of
E1002 makes of it.

## Why it matters

CloudFormation refuses a template that is larger. Who knows beforehand can split it before a change is urgent.

## Fails

```yaml E1002.bytes=100
Resources:
  Orders:
    Type: AWS::SNS::Topic
  ShipmentsAndReturns:
    Type: AWS::SNS::Topic
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
  ShipmentsAndReturns:
    Type: AWS::SNS::Topic
```

## References

- [CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)
"#;

fn check(scope: &Scope<'_>, _template: &Node, out: &mut Vec<Issue>) {
    let Some((size, limit)) = size_and_limit(scope) else {
        return;
    };
    if size <= limit && size.saturating_mul(10) > limit.saturating_mul(9) {
        out.push(Issue::new(
            vec![Segment::Key("Template".into())],
            format!(
                "the template has {size} bytes, which is close to the {limit} that it may have"
            ),
        ));
    }
}
