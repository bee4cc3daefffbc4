use crate::validate::engine::{Issue, Scope, Seen, listed, look};
use crate::validate::rules::security::property::{is_set, is_true, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::S3::Bucket/Properties"], check)],
};

const PAGE: &str = r#"# S0701: a bucket keeps all four blocks of public access

## What it checks

Where a bucket has a `PublicAccessBlockConfiguration`, all four of its settings are true: `BlockPublicAcls`, `BlockPublicPolicy`, `IgnorePublicAcls`
and `RestrictPublicBuckets`. A setting that is left out there is off. Since April 2023 a new bucket without the property has all four switched on,
so leaving the whole property out is fine.

## Why it matters

Each setting closes a way of its own to publish a bucket: access lists and policies, new ones and those that are there. With one of them off, one
wrong statement later on makes everything in the bucket readable to the world.

## Settings

- `require_declared`: whether every bucket must write the property out, which also covers buckets from before 2023; false by default.

## Fails

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
    Properties:
      PublicAccessBlockConfiguration:
        BlockPublicAcls: true
        BlockPublicPolicy: false
        IgnorePublicAcls: true
        RestrictPublicBuckets: true
```

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
    Properties:
      PublicAccessBlockConfiguration:
        BlockPublicAcls: true
        IgnorePublicAcls: true
```

```yaml S0701.require_declared=true
Resources:
  Reports:
    Type: AWS::S3::Bucket
```

## Passes

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
```

```yaml S0701.require_declared=true
Resources:
  Reports:
    Type: AWS::S3::Bucket
    Properties:
      PublicAccessBlockConfiguration:
        BlockPublicAcls: true
        BlockPublicPolicy: true
        IgnorePublicAcls: true
        RestrictPublicBuckets: true
```

## References

- [Blocking public access to your Amazon S3 storage](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html)
- AWS Security Hub control S3.8
"#;

const BLOCKS: [&str; 4] = [
    "BlockPublicAcls",
    "BlockPublicPolicy",
    "IgnorePublicAcls",
    "RestrictPublicBuckets",
];

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let path = ["PublicAccessBlockConfiguration"];
    look(scope, properties, &path, &mut |scope, seen| match seen {
        Seen::Missing if is_set(scope, "S0701", "require_declared") => {
            let message = "nothing here says that public access to this bucket is blocked";
            let help = "write all four settings of `PublicAccessBlockConfiguration` as true";
            out.push(Issue::new(scope.path(), message).help(help));
        }
        Seen::Is(block) => check_block(scope, block, out),
        Seen::Missing | Seen::Open(_) => {}
    });
}

fn check_block(scope: &Scope<'_>, block: &Node, out: &mut Vec<Issue>) {
    let absent = BLOCKS.into_iter().filter(|key| block.get(key).is_none());
    if absent.clone().next().is_some() {
        let message = format!("what is left out here is off: {}", listed(absent));
        out.push(Issue::new(scope.path(), message).help("write all four settings as true"));
    }
    for key in BLOCKS.into_iter().filter(|key| block.get(key).is_some()) {
        unless(scope, block, &[key], is_true, &mut |scope, _| {
            let message = format!("`{key}` is off, so that this bucket can be made public");
            out.push(Issue::new(scope.path(), message).help("set it to true"));
        });
    }
}
