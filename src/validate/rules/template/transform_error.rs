use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E0001: loops of the language extensions can be written out

## What it checks

A template with the transform `AWS::LanguageExtensions` has its `Fn::ForEach` loops written out before anything else is looked
at. Each loop needs a name, a variable, a list that is known, and a mapping to repeat.

## Why it matters

CloudFormation writes the loops out, too, and refuses the template where it cannot. Nothing can be said of resources that
nobody knows.

## Fails

```yaml
Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Topics:
    - Name
    - [Orders, Invoices]
    - Topic:
        Type: AWS::SNS::Topic
```

## Passes

```yaml
Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Topics:
    - Name
    - [Orders, Invoices]
    - Topic${Name}:
        Type: AWS::SNS::Topic
```

## References

- [AWS::LanguageExtensions transform](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-aws-languageextensions.html)
- [Fn::ForEach](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html)
"#;
