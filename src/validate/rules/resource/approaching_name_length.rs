use crate::facts::Fact;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::{Map, Node};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources"], check)],
};

const PAGE: &str = r#"# I3012: the name of a resource stays away from the limit of 255 characters

## What it checks

The logical id of a resource should have no more than nine tenths of the 255 characters that it may have.

## Why it matters

Names of this length come from programs that put names together. A name that becomes a little longer is refused, and
changing it means a new resource.

## Fails

```yaml
Resources:
  ? OrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShop
  : Type: AWS::SQS::Queue
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
```

## References

- [CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)
- [Resources section](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let schema = scope
        .engine
        .facts
        .schema("other", "resources/configuration");
    let bound = schema
        .and_then(|schema| schema.pointer("/propertyNames/maxLength"))
        .and_then(Fact::as_i64)
        .and_then(|bound| usize::try_from(bound).ok());
    let Some(bound) = bound else { return };
    for name in node.as_map().into_iter().flat_map(Map::keys) {
        let length = name.chars().count();
        // From nine tenths of the limit on.
        if length * 10 > bound * 9 && length <= bound {
            let message = format!("the name has {length} characters, and {bound} are the limit");
            out.push(Issue::new(scope.path_to(name), message).help("choose a shorter name"));
        }
    }
}
