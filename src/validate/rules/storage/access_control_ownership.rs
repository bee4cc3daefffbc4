use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_s3_bucket/ownershipcontrols").at(&["Resources/AWS::S3::Bucket/Properties"])
    ],
};

const PAGE: &str = r#"# E3045: an access control list works where the bucket sets its object ownership

## What it checks

A bucket with an `AccessControl` other than `Private`, `BucketOwnerRead` and `BucketOwnerFullControl` must have
`OwnershipControls` with a rule.

## Why it matters

New buckets have access control lists switched off. Amazon S3 refuses a list for such a bucket, unless its object
ownership says that lists count.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::S3::Bucket
    Properties:
      AccessControl: PublicRead
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::S3::Bucket
    Properties:
      AccessControl: PublicRead
      OwnershipControls:
        Rules:
        - ObjectOwnership: ObjectWriter
```

## References

- [Amazon S3 User Guide, Controlling ownership of objects and disabling ACLs for your bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html)
- [AWS::S3::Bucket](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-s3-bucket.html)
"#;
