//! tags have keys that differ and are not AWS's own.

use crate::facts::Fact;
use crate::validate::engine::{Issue, Keyword, Schema, Scope};
use crate::validate::rules::Rule;
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3024: tags have keys that differ and are not those of AWS

## What it checks

Where a resource can be tagged, its tags must be a list of keys and values, or a mapping, as its type has them. Keys
must differ, must not begin with `aws:`, and keys and values have the lengths that tags may have.

## Why it matters

The services refuse other tags. Two tags of one key would overwrite each other.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      Tags:
        - Key: Team
          Value: shop
        - Key: Team
          Value: payments
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      Tags:
        - Key: Team
          Value: shop
        - Key: Stage
          Value: production
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
"#;

/// Checks the tags of a resource whose type can be tagged.
pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    tagging: Fact<'_>,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    if tagging.get("taggable").and_then(Fact::as_bool) != Some(true) {
        return;
    }
    let Some(schema) = scope.engine.facts.schema("other", "resources/tagging") else {
        return;
    };
    let scope: &Scope<'_> = scope;
    let start = out.len();
    scope
        .without_rules()
        .check(node, Schema::whole(schema), out);
    for issue in out.iter_mut().skip(start) {
        issue.keyword = Keyword::Tagging;
    }
}
