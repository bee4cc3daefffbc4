use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &[
            "Resources/AWS::Backup::BackupPlan/Properties/BackupPlan/BackupPlanRule/*/Lifecycle",
            "Resources/AWS::Backup::BackupPlan/Properties/BackupPlan/BackupPlanRule/*/CopyActions/*/Lifecycle",
        ],
        check,
    )],
};

const PAGE: &str = r#"# E3504: a backup stays in cold storage for 90 days at least

## What it checks

In the lifecycle of a backup plan's rule or copy action, `DeleteAfterDays` must be at least 90 more than
`MoveToColdStorageAfterDays`, where both are numbers.

## Why it matters

AWS Backup keeps what it has moved to cold storage for at least 90 days and refuses a plan that deletes it earlier.

## Fails

```yaml
Resources:
  Plan:
    Type: AWS::Backup::BackupPlan
    Properties:
      BackupPlan:
        BackupPlanName: daily
        BackupPlanRule:
        - RuleName: daily
          TargetBackupVault: vault
          Lifecycle:
            MoveToColdStorageAfterDays: 30
            DeleteAfterDays: 60
```

## Passes

```yaml
Resources:
  Plan:
    Type: AWS::Backup::BackupPlan
    Properties:
      BackupPlan:
        BackupPlanName: daily
        BackupPlanRule:
        - RuleName: daily
          TargetBackupVault: vault
          Lifecycle:
            MoveToColdStorageAfterDays: 30
            DeleteAfterDays: 120
```

## References

- [AWS::Backup::BackupPlan LifecycleResourceType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-backup-backupplan-lifecycleresourcetype.html)
"#;

fn check(scope: &Scope<'_>, lifecycle: &Node, out: &mut Vec<Issue>) {
    const LEAST: i64 = 90;
    let number = |key| lifecycle.get(key).and_then(Node::as_i64);
    let (Some(delete), Some(cold)) = (
        number("DeleteAfterDays"),
        number("MoveToColdStorageAfterDays"),
    ) else {
        return;
    };
    if delete.saturating_sub(cold) < LEAST {
        let message = format!(
            "a backup that moves to cold storage after {cold} days cannot be deleted after {delete}"
        );
        let issue = Issue::new(scope.path_to("DeleteAfterDays"), message)
            .help(format!(
                "the earliest day is {}",
                cold.saturating_add(LEAST)
            ))
            .related(scope.path_to("MoveToColdStorageAfterDays"), "moved here");
        out.push(issue);
    }
}
