use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1011: a secret comes from Secrets Manager or the parameter store, not from a parameter

## What it checks

Passwords of databases, directories, clusters and users are looked at (`MasterUserPassword`, `AuthToken`, `LoginProfile.Password` and others). A `Ref` to a parameter as the whole value is told, also in a branch of `Fn::If`.

## Why it matters

Who deploys must know a secret that comes by a parameter, and it remains in scripts and histories. A dynamic reference is resolved when it is needed, and the secret can be rotated.

## Fails

```yaml
Parameters:
  Password:
    Type: String
    NoEcho: true
Resources:
  Files:
    Type: AWS::DirectoryService::MicrosoftAD
    Properties:
      Name: corp.example.com
      Password: !Ref Password
      VpcSettings:
        SubnetIds: [subnet-0a1b2c3d, subnet-4e5f6a7b]
        VpcId: vpc-0a1b2c3d
```

## Passes

```yaml
Resources:
  Files:
    Type: AWS::DirectoryService::MicrosoftAD
    Properties:
      Name: corp.example.com
      Password: '{{resolve:secretsmanager:directory:SecretString:password}}'
      VpcSettings:
        SubnetIds: [subnet-0a1b2c3d, subnet-4e5f6a7b]
        VpcId: vpc-0a1b2c3d
```

## References

- [Security best practices for CloudFormation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html)
- [Get values stored in other services using dynamic references](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html)
"#;

/// Properties that hold a secret.
const SECRETS: [&str; 11] = [
    "Resources/AWS::DirectoryService::MicrosoftAD/Properties/Password",
    "Resources/AWS::DirectoryService::SimpleAD/Properties/Password",
    "Resources/AWS::ElastiCache::ReplicationGroup/Properties/AuthToken",
    "Resources/AWS::IAM::User/Properties/LoginProfile/Password",
    "Resources/AWS::KinesisFirehose::DeliveryStream/Properties/RedshiftDestinationConfiguration/Password",
    "Resources/AWS::OpsWorks::App/Properties/AppSource/Password",
    "Resources/AWS::OpsWorks::Stack/Properties/CustomCookbooksSource/Password",
    "Resources/AWS::OpsWorks::Stack/Properties/RdsDbInstances/*/DbPassword",
    "Resources/AWS::RDS::DBCluster/Properties/MasterUserPassword",
    "Resources/AWS::RDS::DBInstance/Properties/MasterUserPassword",
    "Resources/AWS::Redshift::Cluster/Properties/MasterUserPassword",
];

/// Speaks of a `Ref` to a parameter that is the value of a secret.
pub(in crate::validate) fn check_reference(scope: &Scope<'_>, name: &str, out: &mut Vec<Issue>) {
    let is_secret = !scope.flags.in_function
        && scope.engine.model.parameters.contains_key(name)
        && SECRETS.iter().any(|place| scope.is_at(place));
    if is_secret {
        let message = format!("the secret comes in by the parameter `{name}`");
        let help = "take it from AWS Secrets Manager: `{{resolve:secretsmanager:name}}`";
        out.push(
            Issue::new(scope.path(), message)
                .help(help)
                .of(Code::new("W1011")),
        );
    }
}
