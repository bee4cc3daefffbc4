use super::takes_logs;
use crate::validate::engine::{Issue, Scope, Seen, look};
use crate::validate::rules::security::policy::id_of;
use crate::validate::rules::security::property::{is_given, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::S3::Bucket/Properties"], check)],
};

const PAGE: &str = r#"# S0705: access to a bucket is logged into another bucket

## What it checks

A bucket has a `LoggingConfiguration` with a `DestinationBucketName`, and that is another bucket: without the name the logs go into the bucket itself.
Buckets into which the template has logs written need no logs of their own.

## Why it matters

Without these logs nobody can tell afterwards who read or deleted which object. Logs in the bucket itself can be removed by whoever has access to it, and
every log that is written there is logged again.

## Fails

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
```

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
    Properties:
      LoggingConfiguration: { LogFilePrefix: access/ }
```

## Passes

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
    Properties:
      LoggingConfiguration: { DestinationBucketName: !Ref Logs }
  Logs:
    Type: AWS::S3::Bucket
```

## References

- [Logging requests with server access logging](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html)
- AWS Security Hub control S3.9
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    if id_of(scope).is_some_and(|id| takes_logs(scope, &id)) {
        return;
    }
    unless(
        scope,
        properties,
        &["LoggingConfiguration"],
        is_given,
        &mut |scope, _| {
            let message = "access to this bucket is not logged";
            let help = "name another bucket as `DestinationBucketName` in `LoggingConfiguration`";
            out.push(Issue::new(scope.path(), message).help(help));
        },
    );
    look(
        scope,
        properties,
        &["LoggingConfiguration"],
        &mut |scope, seen| {
            if let Seen::Is(logging) = seen {
                check_destination(scope, logging, properties.get("BucketName"), out);
            }
        },
    );
}

fn check_destination(
    scope: &Scope<'_>,
    logging: &Node,
    own_name: Option<&Node>,
    out: &mut Vec<Issue>,
) {
    let path = ["DestinationBucketName"];
    look(scope, logging, &path, &mut |scope, seen| {
        let is_own = match seen {
            Seen::Missing => true,
            Seen::Is(name) => own_name == Some(name),
            Seen::Open(_) => false,
        };
        if is_own {
            let message = "the logs of access to this bucket go into the bucket itself";
            let help = "name another bucket as `DestinationBucketName`";
            out.push(Issue::new(scope.path(), message).help(help));
        }
    });
}
