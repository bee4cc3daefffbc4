use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1051: a property that takes the ARN of a secret does not get the secret itself

## What it checks

Some properties, such as `SecretArn`, name a secret that the service reads itself. A dynamic reference to Secrets Manager puts the content of the secret there. Both text and the text of `Fn::Sub` are looked at.

## Why it matters

The service would look for a secret whose ARN is the content of another one, and does not find it. The content also becomes visible in the description of the resource.

## Fails

```yaml
Resources:
  Proxy:
    Type: AWS::RDS::DBProxy
    Properties:
      DBProxyName: orders
      EngineFamily: MYSQL
      RoleArn: arn:aws:iam::123456789012:role/proxy
      VpcSubnetIds: [subnet-01234567, subnet-12345678]
      Auth:
        - AuthScheme: SECRETS
          SecretArn: "{{resolve:secretsmanager:orders}}"
```

## Passes

```yaml
Resources:
  Secret:
    Type: AWS::SecretsManager::Secret
    Properties:
      Description: The account of the orders database
  Proxy:
    Type: AWS::RDS::DBProxy
    Properties:
      DBProxyName: orders
      EngineFamily: MYSQL
      RoleArn: arn:aws:iam::123456789012:role/proxy
      VpcSubnetIds: [subnet-01234567, subnet-12345678]
      Auth:
        - AuthScheme: SECRETS
          SecretArn: !Ref Secret
```

## References

- AWS CloudFormation User Guide, dynamic references: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>
"#;

/// Properties that take the ARN of a secret, whichever resource they belong to.
const TAKE_ARN: [&str; 6] = [
    "SecretArn",
    "SecretARN",
    "SecretsManagerSecretId",
    "SecretsManagerOracleAsmSecretId",
    "SecretsManagerSecurityDbEncryptionSecretId",
    "SecretsManagerConfiguration",
];

pub(super) fn check(scope: &Scope<'_>, reference: &str, out: &mut Vec<Issue>) {
    let path = scope.path();
    let [section, _, part, ..] = path.as_slice() else {
        return;
    };
    if !section.is("Resources") || !part.is("Properties") {
        return;
    }
    let takes_arn = |name: &&&str| path.iter().any(|segment| segment.is(name));
    if let Some(name) = TAKE_ARN.iter().find(takes_arn) {
        let message = format!(
            "`{{{{{reference}}}}}` gives the secret itself, and `{name}` takes the ARN of the secret"
        );
        let issue = Issue::new(path, message).of(RULE.code());
        out.push(issue.help("write the ARN of the secret, or `Ref` of its resource"));
    }
}

/// Checks the text of `Fn::Sub`, which counts where it is a reference to a secret and nothing else.
pub(in crate::validate) fn check_text(scope: &Scope<'_>, text: &str, out: &mut Vec<Issue>) {
    let bare = text.strip_prefix("\\\"").unwrap_or(text);
    let bare = bare.strip_suffix("\\\"").unwrap_or(bare);
    let reference = bare
        .strip_prefix("{{")
        .and_then(|text| text.strip_suffix("}}"));
    if let Some(reference) = reference
        && reference.starts_with("resolve:secretsmanager:")
    {
        check(scope, reference, out);
    }
}
