use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[regional("aws_dax_cluster/nodetype_enum")
        .at(&["Resources/AWS::DAX::Cluster/Properties/NodeType"])],
};

const PAGE: &str = r#"# E3672: the node type of a DAX cluster is one that DAX offers in the region

## What it checks

The `NodeType` of a DAX cluster is one of those that DynamoDB Accelerator has a price for in each region of the run. The
names begin with `dax.`.

## Why it matters

Creating the cluster fails for a type that DAX does not know, and few types of EC2 exist for DAX. The region counts too:
older families are missing in newer regions.

## Fails

```yaml
Resources:
  Accelerator:
    Type: AWS::DAX::Cluster
    Properties:
      IAMRoleARN: arn:aws:iam::123456789012:role/dax
      ReplicationFactor: 3
      NodeType: cache.r5.large
```

## Passes

```yaml
Resources:
  Accelerator:
    Type: AWS::DAX::Cluster
    Properties:
      IAMRoleARN: arn:aws:iam::123456789012:role/dax
      ReplicationFactor: 3
      NodeType: dax.r5.large
```

## References

- [AWS::DAX::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dax-cluster.html)
- In-memory acceleration with DynamoDB Accelerator (Amazon DynamoDB Developer Guide)
"#;
