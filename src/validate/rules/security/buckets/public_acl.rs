use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::security::property::wherever;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::S3::Bucket/Properties"], check)],
};

const PAGE: &str = r#"# S0706: no access list opens a bucket to everyone

## What it checks

`AccessControl` is none of the lists that let in strangers: `PublicRead`, `PublicReadWrite`, and `AuthenticatedRead`, which means everyone with an
account of AWS, whosever that is. New buckets have access lists switched off, and S3 refuses such a list there.

## Why it matters

A list of the bucket lets everyone list all names in it, and with `PublicReadWrite` replace and delete objects. Who puts it there usually wanted to
publish single files, for which a distribution of CloudFront or a policy for one prefix is enough.

## Fails

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
    Properties:
      AccessControl: PublicRead
      OwnershipControls:
        Rules:
          - ObjectOwnership: ObjectWriter
```

## Passes

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
    Properties:
      AccessControl: Private
      OwnershipControls:
        Rules:
          - ObjectOwnership: ObjectWriter
```

## References

- [Access control list (ACL) overview](https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html)
- AWS Security Hub controls S3.2, S3.3 and S3.12
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let is_public = |list: &Node| {
        matches!(
            list.as_str(),
            Some("AuthenticatedRead" | "PublicRead" | "PublicReadWrite")
        )
    };
    let path = ["AccessControl"];
    wherever(scope, properties, &path, is_public, &mut |scope, list| {
        let message = format!("the access list {} lets strangers in", shown(list));
        let help = "leave `AccessControl` out, and let in by policy whom you mean";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
