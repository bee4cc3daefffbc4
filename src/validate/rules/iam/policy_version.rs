//! W2511: the version of the policy language; the old one knows no variables.

use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["AWS::IAM::Policy/Properties/PolicyDocument/Version"],
        check,
    )],
};

const PAGE: &str = r#"# W2511: a policy is written in the present version of the policy language

## What it checks

The `Version` of a policy is not `2008-10-17`. Policies of all kinds are looked at, also where they are JSON in a text.

## Why it matters

The version is that of the language, not of the policy. In the old one `${aws:username}` and other variables are plain
text: a policy that uses them allows and denies something else than it says.

## Fails

```yaml
Resources:
  Reader:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2008-10-17'
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: arn:aws:s3:::reports/*
```

## Passes

```yaml
Resources:
  Reader:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: arn:aws:s3:::reports/*
```

## References

- [AWS JSON policy elements: Version](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html)
"#;

fn check(scope: &Scope<'_>, version: &Node, out: &mut Vec<Issue>) {
    if version.as_str() == Some("2008-10-17") {
        let message =
            "`2008-10-17` is the old version of the policy language, in which `${…}` is plain text";
        out.push(Issue::new(scope.path(), message).help("write `2012-10-17`"));
    }
}
