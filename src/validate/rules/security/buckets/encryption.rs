use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::security::property::{is_given, is_set, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::S3::Bucket/Properties"], check)],
};

const PAGE: &str = r#"# S0703: a bucket encrypts with a key of its owner, where that is required

## What it checks

Every bucket names a key of your own in `KMSMasterKeyID`, and not `alias/aws/s3`, the key that AWS keeps for the account. Nothing is checked unless the
setting is switched on: since January 2023 S3 encrypts every new object with a key of its own, and no template can switch that off.

## Why it matters

The encryption that S3 brings by itself opens for everyone who may read the object. A key of your own has a policy of its own: it is a second lock,
every use of it is recorded, and switching it off makes the data unreadable at once.

## Settings

- `require_customer_key`: whether every bucket must be encrypted with a key of your own; false by default.

## Fails

```yaml S0703.require_customer_key=true
Resources:
  Reports:
    Type: AWS::S3::Bucket
```

```yaml S0703.require_customer_key=true
Resources:
  Reports:
    Type: AWS::S3::Bucket
    Properties:
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault:
              SSEAlgorithm: AES256
```

## Passes

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
```

```yaml S0703.require_customer_key=true
Resources:
  Reports:
    Type: AWS::S3::Bucket
    Properties:
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - BucketKeyEnabled: true
            ServerSideEncryptionByDefault:
              SSEAlgorithm: aws:kms
              KMSMasterKeyID: alias/reports
```

## References

- [Setting default server-side encryption behavior for Amazon S3 buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html)
- AWS Security Hub control S3.17
"#;

const PATH: [&str; 5] = [
    "BucketEncryption",
    "ServerSideEncryptionConfiguration",
    "*",
    "ServerSideEncryptionByDefault",
    "KMSMasterKeyID",
];

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    if !is_set(scope, "S0703", "require_customer_key") {
        return;
    }
    let is_good = |key: &Node| is_given(key) && key.as_str() != Some("alias/aws/s3");
    unless(scope, properties, &PATH, is_good, &mut |scope, key| {
        let message = match key {
            Some(key) => format!("the key {} is not one of your own", shown(key)),
            None => "this bucket is not encrypted with a key of your own".to_owned(),
        };
        let help = "name a key in `KMSMasterKeyID`, with the algorithm `aws:kms`";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
