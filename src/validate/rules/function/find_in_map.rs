use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1011: `Fn::FindInMap` names a mapping of the template and keys that it has

## What it checks

`Fn::FindInMap` takes the name of a mapping and two keys, as text or as a function that gives it. With the transform `AWS::LanguageExtensions` more functions may stand there, and a fourth item may hold a `DefaultValue`. Names are looked up as far as they are known before the deployment; a name that only the default of a parameter gives is not reported.

## Why it matters

CloudFormation refuses the template or the deployment when a key is missing from the mapping.

## Fails

```yaml
Mappings:
  Sizes:
    live:
      Memory: 512
Resources:
  Function:
    Type: AWS::Lambda::Function
    Properties:
      Role: arn:aws:iam::123456789012:role/orders
      Handler: index.handler
      Runtime: nodejs22.x
      Code: {ZipFile: "exports.handler = async () => {};"}
      MemorySize: !FindInMap [Sizes, test, Memory]
```

## Passes

```yaml
Mappings:
  Sizes:
    live:
      Memory: 512
Resources:
  Function:
    Type: AWS::Lambda::Function
    Properties:
      Role: arn:aws:iam::123456789012:role/orders
      Handler: index.handler
      Runtime: nodejs22.x
      Code: {ZipFile: "exports.handler = async () => {};"}
      MemorySize: !FindInMap [Sizes, live, Memory]
```

## References

- AWS CloudFormation User Guide, `Fn::FindInMap`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-findinmap.html>
"#;
