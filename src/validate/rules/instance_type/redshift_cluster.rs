use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[regional("aws_redshift_cluster/nodetype_enum")
        .at(&["Resources/AWS::Redshift::Cluster/Properties/NodeType"])],
};

const PAGE: &str = r#"# E3667: the node type of a Redshift cluster is one that Redshift offers in the region

## What it checks

The `NodeType` of a Redshift cluster is one of those that Redshift has a price for in each region of the run, such as
`ra3.large`. They are names of Redshift, not of EC2.

## Why it matters

Redshift refuses a cluster with another node type. Some node types are offered to old customers or in old regions alone,
and a template that was copied from there fails.

## Fails

```yaml
Resources:
  Warehouse:
    Type: AWS::Redshift::Cluster
    Properties:
      ClusterType: single-node
      DBName: sales
      MasterUsername: admin
      ManageMasterPassword: true
      NodeType: r5.large
```

## Passes

```yaml
Resources:
  Warehouse:
    Type: AWS::Redshift::Cluster
    Properties:
      ClusterType: single-node
      DBName: sales
      MasterUsername: admin
      ManageMasterPassword: true
      NodeType: ra3.large
```

## References

- [AWS::Redshift::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html)
- [Amazon Redshift provisioned clusters](https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html)
"#;
