use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W3001: what stands beside the properties of a serverless resource is not ignored

## What it checks

A resource of the Serverless Application Model should have beside its properties only attributes that CloudFormation
or the transform knows.

## Why it matters

The transform drops what it does not know there without a word. A property that has slipped out of `Properties` by its
indentation has no effect.

## Fails

```yaml
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::SimpleTable
    TableName: orders
```

## Passes

```yaml
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::SimpleTable
    Properties:
      TableName: orders
```

## References

- [AWS SAM specification](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification.html)
"#;
