use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E6010: a template has at most 200 outputs

## What it checks

The outputs of a template are counted. The line with `{n}` in the templates below stands for as many lines as `repeat` says.

## Why it matters

200 outputs are the quota of CloudFormation: a template with more is refused.

## Fails

```yaml repeat=201
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Queue{n}: { Value: !Ref Orders }
```

## Passes

```yaml repeat=200
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Queue{n}: { Value: !Ref Orders }
```

## References

- [Understand CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)
"#;
