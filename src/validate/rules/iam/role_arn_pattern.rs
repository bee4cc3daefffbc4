//! E3511: properties that take the ARN of a role, and do not take its name.

use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &[
            "Resources/AWS::Backup::BackupSelection/Properties/BackupSelection/IamRoleArn",
            "Resources/AWS::Batch::ComputeEnvironment/Properties/ComputeResources/SpotIamFleetRole",
            "Resources/AWS::Batch::ComputeEnvironment/Properties/ServiceRole",
            "Resources/AWS::EC2::SpotFleet/Properties/SpotFleetRequestConfigData/IamFleetRole",
            "Resources/AWS::ECS::TaskDefinition/Properties/ExecutionRoleArn",
            "Resources/AWS::S3::Bucket/Properties/ReplicationConfiguration/Role",
        ],
        check,
    )],
};

const PAGE: &str = r#"# E3511: a role that a service takes is named by its ARN

## What it checks

Roles of backup selections, compute environments of Batch, spot fleets, ECS tasks and the replication of buckets: a text is
`arn:`, the partition, `iam` without region, an account of 12 digits and `role/` with the path and name of the role.

## Why it matters

These services take the ARN and nothing else, and say so late: ECS when the first task starts, S3 when the first object is
to be copied.

## Fails

```yaml
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: web
          Image: nginx
          Memory: 128
      ExecutionRoleArn: task-execution
```

## Passes

```yaml
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: web
          Image: nginx
          Memory: 128
      ExecutionRoleArn: arn:aws:iam::123456789012:role/task-execution
```

## References

- [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html)
"#;

fn check(scope: &Scope<'_>, role: &Node, out: &mut Vec<Issue>) {
    let Some(text) = role.as_str() else { return };
    if !is_role_arn(text) {
        let message = format!("{} is not the ARN of a role", shown(role));
        out.push(
            Issue::new(scope.path(), message)
                .help("it looks like arn:aws:iam::123456789012:role/name"),
        );
    }
}

fn is_role_arn(text: &str) -> bool {
    let line = text.strip_suffix('\n').unwrap_or(text);
    let mut parts = line.splitn(6, ':');
    let is_arn = parts.next() == Some("arn");
    let is_partition = parts
        .next()
        .is_some_and(|partition| match partition.strip_prefix("aws") {
            Some(rest) => rest.chars().all(|c| c.is_ascii_alphabetic() || c == '-'),
            None => partition.is_empty(),
        });
    let is_service = parts.next() == Some("iam") && parts.next() == Some("");
    let is_account = parts
        .next()
        .is_some_and(|account| account.len() == 12 && account.bytes().all(|b| b.is_ascii_digit()));
    let name = parts
        .next()
        .and_then(|resource| resource.strip_prefix("role/"));
    let is_name = name.is_some_and(|name| {
        !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "_+=,.@-/".contains(c))
    });
    is_arn && is_partition && is_service && is_account && is_name
}
