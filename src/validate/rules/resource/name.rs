use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3011: the name of a resource has at most 255 characters

## What it checks

The logical id of a resource may have 255 characters.

## Why it matters

CloudFormation refuses longer names. Names of this length come from programs that put names together; shorten them
there.

## Fails

```yaml
Resources:
  ? OrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShopOrdersOfTheShop
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
