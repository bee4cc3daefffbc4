use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1034: a value that `Fn::FindInMap` gives fits the property

## What it checks

The values that a call can give are read from the mapping and checked as if they stood in the property themselves: their type, format, pattern and bounds. Nothing is reported when one of them fits. A parameter that chooses the key is taken with its default or its allowed values.

## Why it matters

The value stands far from the property that it is meant for, and a wrong one is found only when the stack is deployed where that key is used.

## Fails

```yaml
Mappings:
  Networks:
    live:
      Block: 10.0.0.0-10.0.0.255
Resources:
  Network:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: !FindInMap [Networks, live, Block]
```

## Passes

```yaml
Mappings:
  Networks:
    live:
      Block: 10.0.0.0/24
Resources:
  Network:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: !FindInMap [Networks, live, Block]
```

## References

- AWS CloudFormation User Guide, `Fn::FindInMap`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-findinmap.html>
"#;
