use super::FUNCTIONS;
use super::secret::{Secret, each_secret};
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(FUNCTIONS, check)],
};

const PAGE: &str = r#"# S0402: no secret is written into the environment of a function

## What it checks

No variable of a function's environment has a text that is a secret: by the name of the variable, which ends in words such as `PASSWORD`, `TOKEN` or
`API_KEY`, or by its form, such as an access key, a private key or a URL with a password. Texts that say where a secret is (a path, an ARN, a name) are fine.
The default of a parameter counts as written.

## Why it matters

A template is in version control, in build logs and in the CloudFormation console, and the environment is shown to everyone who may see the
function. A secret there cannot be rotated without a deployment, and is known to people who never needed it.

## Fails

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code: { S3Bucket: code, S3Key: app.zip }
      Environment:
        Variables:
          DB_PASSWORD: correct-horse-battery-staple
```

## Passes

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code: { S3Bucket: code, S3Key: app.zip }
      Environment:
        Variables:
          DB_SECRET_NAME: prod/orders/database
          DB_PASSWORD_PARAMETER: /orders/database/password
```

## References

- [Working with Lambda environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html)
- [Use Secrets Manager secrets in Lambda functions](https://docs.aws.amazon.com/lambda/latest/dg/with-secrets-manager.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_secret(scope, properties, &mut |scope, name, secret| {
        if secret == Secret::Written {
            // The value is not repeated: it would go into the logs of the build.
            let message =
                format!("the variable `{name}` has a secret that is written in the template");
            let help = "put it into Secrets Manager, and let the function read it by its name";
            out.push(Issue::new(scope.path(), message).help(help));
        }
    });
}
