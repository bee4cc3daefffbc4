use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1027: a secure string stands only in a property that takes one

## What it checks

`{{resolve:ssm-secure:...}}` may stand in a few properties, such as the master password of a database or of a directory. In every other place it is reported. Text that functions put together is not looked at.

## Why it matters

CloudFormation reads secure strings for those properties only, and refuses the stack when one stands elsewhere.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: "{{resolve:ssm-secure:display-name:1}}"
```

## Passes

```yaml
Resources:
  Database:
    Type: AWS::RDS::DBCluster
    DeletionPolicy: Snapshot
    UpdateReplacePolicy: Snapshot
    Properties:
      Engine: aurora-mysql
      MasterUsername: orders
      MasterUserPassword: "{{resolve:ssm-secure:orders-password:1}}"
```

## References

- AWS CloudFormation User Guide, dynamic references: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>
"#;

/// The properties for which CloudFormation reads secure strings.
///
/// Source: the page "Get a secure string value from Systems Manager Parameter Store" of its user guide.
const TAKE_SECURE_STRINGS: [&str; 11] = [
    "Resources/AWS::DirectoryService::MicrosoftAD/Properties/Password",
    "Resources/AWS::DirectoryService::SimpleAD/Properties/Password",
    "Resources/AWS::ElastiCache::ReplicationGroup/Properties/AuthToken",
    "Resources/AWS::IAM::User/Properties/LoginProfile/Password",
    "Resources/AWS::KinesisFirehose::DeliveryStream/Properties/RedshiftDestinationConfiguration/Password",
    "Resources/AWS::OpsWorks::App/Properties/AppSource/Password",
    "Resources/AWS::OpsWorks::Stack/Properties/RdsDbInstances/*/DbPassword",
    "Resources/AWS::OpsWorks::Stack/Properties/CustomCookbooksSource/Password",
    "Resources/AWS::RDS::DBCluster/Properties/MasterUserPassword",
    "Resources/AWS::RDS::DBInstance/Properties/MasterUserPassword",
    "Resources/AWS::Redshift::Cluster/Properties/MasterUserPassword",
];

pub(super) fn check(scope: &Scope<'_>, reference: &str, out: &mut Vec<Issue>) {
    if !TAKE_SECURE_STRINGS.iter().any(|place| scope.is_at(place)) {
        let message =
            format!("`{{{{{reference}}}}}` is a secure string, which this place does not take");
        let issue = Issue::new(scope.path(), message).of(RULE.code());
        out.push(
            issue.help("keep the value in Secrets Manager and refer to it with `secretsmanager`"),
        );
    }
}
