use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1033: a list that `Fn::Split` gives fits the property

## What it checks

Where the text is known before the deployment it is split, and the list is checked as if it stood in the property itself: the format of its items, their number, and whether they repeat.

## Why it matters

A part of the text that the property does not take is hard to see, and the service refuses the list.

## Fails

```yaml
Resources:
  Function:
    Type: AWS::Lambda::Function
    Properties:
      Role: arn:aws:iam::123456789012:role/orders
      Handler: index.handler
      Runtime: nodejs22.x
      Code: {ZipFile: "exports.handler = async () => {};"}
      Layers: !Split [",", "tools,metrics"]
```

## Passes

```yaml
Resources:
  Function:
    Type: AWS::Lambda::Function
    Properties:
      Role: arn:aws:iam::123456789012:role/orders
      Handler: index.handler
      Runtime: nodejs22.x
      Code: {ZipFile: "exports.handler = async () => {};"}
      Layers: !Split [",", "arn:aws:lambda:us-east-1:123456789012:layer:tools:1,arn:aws:lambda:us-east-1:123456789012:layer:metrics:2"]
```

## References

- AWS CloudFormation User Guide, `Fn::Split`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-split.html>
"#;
