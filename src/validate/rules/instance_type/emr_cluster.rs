use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        regional("aws_emr_cluster/instancetypeconfig_instancetype_enum").at(&[
            "Resources/AWS::EMR::Cluster/Properties/Instances/CoreInstanceFleet/InstanceTypeConfigs/*/InstanceType",
            "Resources/AWS::EMR::Cluster/Properties/Instances/CoreInstanceGroup/InstanceType",
            "Resources/AWS::EMR::Cluster/Properties/Instances/TaskInstanceFleets/*/InstanceTypeConfigs/*/InstanceType",
            "Resources/AWS::EMR::Cluster/Properties/Instances/TaskInstanceGroups/*/InstanceType",
        ]),
    ],
};

const PAGE: &str = r#"# E3675: the instance types of an EMR cluster are those that EMR offers in the region

## What it checks

The instance types of core and task nodes of an EMR cluster, in groups and in fleets, are among those that EMR has a price
for in each region of the run.

## Why it matters

EMR runs on a part of the types of EC2: small and new ones are missing. The cluster is refused when it is started, after
its roles, groups and buckets exist.

## Fails

```yaml
Resources:
  Logs:
    Type: AWS::EMR::Cluster
    Properties:
      Name: logs
      JobFlowRole: EMR_EC2_DefaultRole
      ServiceRole: EMR_DefaultRole
      Instances:
        MasterInstanceGroup:
          InstanceCount: 1
          InstanceType: m5.xlarge
        CoreInstanceGroup:
          InstanceCount: 2
          InstanceType: t3.micro
```

## Passes

```yaml
Resources:
  Logs:
    Type: AWS::EMR::Cluster
    Properties:
      Name: logs
      JobFlowRole: EMR_EC2_DefaultRole
      ServiceRole: EMR_DefaultRole
      Instances:
        MasterInstanceGroup:
          InstanceCount: 1
          InstanceType: m5.xlarge
        CoreInstanceGroup:
          InstanceCount: 2
          InstanceType: m5.xlarge
```

## References

- [AWS::EMR::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-emr-cluster.html)
- [Supported instance types with Amazon EMR](https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-supported-instance-types.html)
"#;
