use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1033: `Fn::GetStackOutput` names a stack and one of its outputs

## What it checks

The argument is a mapping with `StackName` and `OutputName`, and where needed the region and the role with which the stack is read. The function gives one value, and may not stand where a list or a mapping is expected.

## Why it matters

CloudFormation reads the output of the other stack when this one is deployed. A call from which the stack or the output is missing is refused.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName:
        Fn::GetStackOutput:
          OutputName: DisplayName
```

## Passes

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName:
        Fn::GetStackOutput:
          StackName: names
          OutputName: DisplayName
```

## References

- AWS CloudFormation Template Reference Guide, intrinsic functions
"#;
