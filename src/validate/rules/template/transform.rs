use crate::validate::rules::Rule;
use crate::validate::rules::question::other;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[other("transforms/configuration").every().at(&["Transform"])],
};

const PAGE: &str = r#"# E1005: a transform is a name, or a name with parameters

## What it checks

`Transform` is the name of a macro, a mapping with `Name` and `Parameters`, or a list of these.

## Why it matters

CloudFormation hands the template to the macros that are named there. One that it cannot find by its name stops the deployment
before anything is built.

## Fails

```yaml
Transform:
  Macro: AWS::Include
Resources:
  Orders:
    Type: AWS::SNS::Topic
```

## Passes

```yaml
Transform:
  Name: AWS::Include
  Parameters:
    Location: s3://shop-templates/topics.yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
```

## References

- [Transform](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-section-structure.html)
"#;
