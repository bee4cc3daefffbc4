use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1017: `Fn::Select` takes an index and a list that has it

## What it checks

The index is a whole number from 0, or a function that gives one. The list is written out, or a function gives it. Where it is written out, the index must be below its length; an index that a parameter or a mapping gives is checked with its values.

## Why it matters

CloudFormation refuses an index beyond the end of the list when the stack is deployed.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Select [2, [orders, invoices]]
```

## Passes

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Select [1, [orders, invoices]]
```

## References

- AWS CloudFormation User Guide, `Fn::Select`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-select.html>
"#;
