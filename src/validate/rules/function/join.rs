use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1022: `Fn::Join` takes a delimiter and a list of texts

## What it checks

`Fn::Join` takes a list of two items. The first is text, the second a list whose items are text or functions that give text, or a function that gives such a list. The function gives text, and may stand only where text is expected.

## Why it matters

CloudFormation refuses the template when the delimiter or the list is missing, or an item cannot become text.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Join ["-", orders, live]
```

## Passes

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Join ["-", [orders, live]]
```

## References

- AWS CloudFormation User Guide, `Fn::Join`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-join.html>
"#;
