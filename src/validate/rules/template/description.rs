use crate::validate::rules::Rule;
use crate::validate::rules::question::own;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[own("name").every().at(&["Description"])],
};

const PAGE: &str = r#"# E1004: the description of a template is text

## What it checks

`Description` is text that is written out: no list, no mapping, no function.

## Why it matters

CloudFormation refuses a template with another description. It is read before anything is known that a function could use.

## Fails

```yaml
Description:
  Orders: who is told of them
Resources:
  Orders:
    Type: AWS::SNS::Topic
```

```yaml
Description: !Sub Orders in ${AWS::Region}
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
"#;
