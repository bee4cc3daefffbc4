use super::FUNCTIONS;
use super::secret::{Secret, each_secret};
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(FUNCTIONS, check)],
};

const PAGE: &str = r#"# S0403: no deployment fills a secret into the environment of a function

## What it checks

No variable of a function's environment is made with a parameter that has `NoEcho`, or with a dynamic reference to Secrets Manager or to a secure
string: both put the secret itself into the environment.

## Why it matters

`NoEcho` hides a value from CloudFormation's own output only. In the environment it stands in the clear for everyone who may call
`GetFunctionConfiguration`, it is in every version of the function, and it stays the old one when the secret is rotated.

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
      Environment:
        Variables:
          DB_URL: !Sub "postgres://app:${Password}@db:5432/app"
```

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
          DB_LOGIN: "{{resolve:secretsmanager:orders/database:SecretString:password}}"
```

## Passes

```yaml
Resources:
  Login:
    Type: AWS::SecretsManager::Secret
    Properties:
      GenerateSecretString: { PasswordLength: 32 }
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code: { S3Bucket: code, S3Key: app.zip }
      Environment:
        Variables:
          DB_LOGIN: !Ref Login
```

## References

- [Use Secrets Manager secrets in Lambda functions](https://docs.aws.amazon.com/lambda/latest/dg/with-secrets-manager.html)
- [CloudFormation best practices](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/best-practices.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_secret(scope, properties, &mut |scope, name, secret| {
        let source = match secret {
            Secret::Written => return,
            Secret::Parameter => "a parameter with `NoEcho`",
            Secret::Resolved => "a dynamic reference to a secret",
        };
        let message = format!("the variable `{name}` shows what {source} hides");
        let help = "give the function the ARN of the secret, and let it read the secret itself";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
