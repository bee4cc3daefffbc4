use super::description_length::LIMIT;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Description"], check)],
};

const PAGE: &str = r#"# I1003: a description leaves room to grow

## What it checks

The text of `Description` has not more than nine tenths of the 1024 characters that it may have.

## Why it matters

CloudFormation refuses a template with a longer description, and the next sentence may be the one too many.

## Fails

```yaml
Description: >-
  This stack builds what the shop needs to take orders. A topic tells billing, shipping and the
  warehouse of each order; queues hold what they have not worked on yet; an alarm rings when one of
  them does not keep up. This stack builds what the shop needs to take orders. A topic tells billing,
  shipping and the warehouse of each order; queues hold what they have not worked on yet; an alarm
  rings when one of them does not keep up. This stack builds what the shop needs to take orders. A
  topic tells billing, shipping and the warehouse of each order; queues hold what they have not worked
  on yet; an alarm rings when one of them does not keep up. This stack builds what the shop needs to
  take orders. A topic tells billing, shipping and the warehouse of each order; queues hold what they
  have not worked on yet; an alarm rings when one of them does not keep up. This stack builds what the
  shop needs to take orders. A topic tells billing, shipping and the wareho
Resources:
  Orders:
    Type: AWS::SNS::Topic
```

## Passes

```yaml
Description: Orders of the shop, and who is told of them
Resources:
  Orders:
    Type: AWS::SNS::Topic
```

## References

- [Description](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-description-structure.html)
- [CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let length = node.as_str().map_or(0, |text| text.chars().count());
    if length <= LIMIT && length * 10 > LIMIT * 9 {
        out.push(Issue::new(
            scope.path(),
            format!("the description has {length} characters, which is close to the {LIMIT} that it may have"),
        ));
    }
}
