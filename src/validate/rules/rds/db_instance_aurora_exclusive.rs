use crate::validate::engine::{Issue, Keyword, listed};
use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;
use crate::validate::rules::rds::with_engine_in_lower_case;
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_rds_dbinstance/aurora_exclusive")
        .seen(with_engine_in_lower_case)
        .retold(name_what_the_cluster_has)
        .at(&["Resources/AWS::RDS::DBInstance/Properties"])],
};

const PAGE: &str = r#"# E3682: an instance of an Aurora cluster takes this from its cluster

## What it checks

An instance whose `Engine` is one of Aurora has no `AllocatedStorage`, `CopyTagsToSnapshot`, `DeletionProtection`,
`EnableIAMDatabaseAuthentication` and `MasterUserPassword`. The case of letters of the engine does not matter.

## Why it matters

These belong to the cluster, and RDS refuses an instance that sets them. They are right for instances of all other
engines, from which a template is often copied.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: aurora-mysql
      DBInstanceClass: db.r5.large
      DBClusterIdentifier: orders
      AllocatedStorage: '20'
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: aurora-mysql
      DBInstanceClass: db.r5.large
      DBClusterIdentifier: orders
```

## References

- [AWS::RDS::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html)
- [Amazon Aurora DB clusters](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.html)
"#;

/// The schema only says that one of these is there.
fn name_what_the_cluster_has(properties: &Node, issue: &mut Issue) {
    const OF_CLUSTER: [&str; 5] = [
        "AllocatedStorage",
        "CopyTagsToSnapshot",
        "DeletionProtection",
        "EnableIAMDatabaseAuthentication",
        "MasterUserPassword",
    ];
    if issue.keyword == Keyword::Not {
        let present = OF_CLUSTER
            .iter()
            .copied()
            .filter(|name| properties.get(name).is_some());
        issue.message = format!("{} may not stand here", listed(present));
    }
}
