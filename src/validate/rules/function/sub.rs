use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1019: the text of `Fn::Sub` names what exists

## What it checks

`Fn::Sub` takes a text, or a list of a text and a mapping of variables. What stands between `${` and `}` must be a variable, a parameter, a pseudo parameter, a resource, or an attribute of a resource, and must give one value. `${!Name}` is left as `${Name}`.

## Why it matters

CloudFormation refuses a text with a name that it does not know. A shell variable in a script is the usual reason, and `${!Name}` keeps it.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Sub "orders ${Stage}"
```

## Passes

```yaml
Parameters:
  Stage:
    Type: String
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Sub ["${Kind} ${Stage} ${!Literal}", {Kind: orders}]
```

## References

- AWS CloudFormation User Guide, `Fn::Sub`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html>
"#;
