use crate::validate::engine::{Issue, Scope, each_along, text_of};
use crate::validate::rules::{Rule, at};
use crate::value::{Node, NodeKind};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::S3::Bucket/Properties/IntelligentTieringConfigurations/*/Tierings/*"],
        check,
    )],
};

const PAGE: &str = r#"# E3061: objects are archived after 90 days (deep archive: 180) to 730 days without access

## What it checks

The `Days` of a tiering of `IntelligentTieringConfigurations` must be at least 90 for the tier `ARCHIVE_ACCESS`, at
least 180 for `DEEP_ARCHIVE_ACCESS`, and for both at most 730.

## Why it matters

Amazon S3 refuses other numbers, and the stack is rolled back.

## Fails

```yaml
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      IntelligentTieringConfigurations:
      - Id: archive
        Status: Enabled
        Tierings:
        - AccessTier: DEEP_ARCHIVE_ACCESS
          Days: 90
```

## Passes

```yaml
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      IntelligentTieringConfigurations:
      - Id: archive
        Status: Enabled
        Tierings:
        - AccessTier: DEEP_ARCHIVE_ACCESS
          Days: 180
```

## References

- [AWS::S3::Bucket Tiering](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-s3-bucket-tiering.html)
"#;

const MOST: i64 = 730;

fn check(scope: &Scope<'_>, tiering: &Node, out: &mut Vec<Issue>) {
    each_along(scope, tiering, &["AccessTier"], &mut |inner, tier| {
        let (tier, least) = match tier.and_then(Node::as_str) {
            Some(tier @ "ARCHIVE_ACCESS") => (tier, 90),
            Some(tier @ "DEEP_ARCHIVE_ACCESS") => (tier, 180),
            _ => return true,
        };
        each_along(inner, tiering, &["Days"], &mut |_, days| {
            let days = days.filter(|days| !matches!(days.kind, NodeKind::Bool(_)));
            let days = days.and_then(text_of);
            let days = days.and_then(|days| days.trim().parse::<i64>().ok());
            let Some(days) = days.filter(|days| !(least..=MOST).contains(days)) else {
                return true;
            };
            let message = match days < least {
                true => {
                    format!("`{tier}` begins after {least} days at the earliest, not after {days}")
                }
                false => {
                    format!("`{tier}` begins after {MOST} days at the latest, not after {days}")
                }
            };
            out.push(Issue::new(scope.path_to("Days"), message));
            true
        })
    });
}
