use super::FUNCTIONS;
use super::secret::each_secret;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::{is_given, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(FUNCTIONS, check)],
};

const PAGE: &str = r#"# S0404: an environment with secrets is encrypted with a key of one's own

## What it checks

A function whose environment carries a secret, as S0402 and S0403 know it, names a key in `KmsKeyArn`. Other environments are fine with
the key that AWS manages for Lambda.

## Why it matters

Lambda encrypts every environment, but shows it in the clear to everyone who may see the function. With a key of one's own, showing it
takes a permission on that key too. Better still is an environment without secrets.

## Fails

```yaml
Parameters:
  Password:
    Type: String
    NoEcho: true
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code: { S3Bucket: code, S3Key: app.zip }
      Environment: { Variables: { DB_PASSWORD: !Ref Password } }
```

## Passes

```yaml
Parameters:
  Password:
    Type: String
    NoEcho: true
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code: { S3Bucket: code, S3Key: app.zip }
      KmsKeyArn: arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012
      Environment: { Variables: { DB_PASSWORD: !Ref Password } }
```

## References

- [Securing Lambda environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_secret(scope, properties, &mut |found, _, _| {
        let scope = scope.with(|scope| scope.assumptions = found.assumptions.clone());
        unless(
            &scope,
            properties,
            &["KmsKeyArn"],
            is_given,
            &mut |scope, _| {
                let message =
                    "the environment carries a secret, and no key of your own encrypts it";
                let help = "name a key in `KmsKeyArn`, or take the secret out of the environment";
                let issue = Issue::new(scope.path(), message).help(help);
                out.push(issue.related(found.path(), "this is a secret"));
            },
        );
    });
}
