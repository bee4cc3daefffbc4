use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        regional("aws_managedblockchain_node/nodeconfiguration_instancetype_enum").at(&[
            "Resources/AWS::ManagedBlockchain::Node/Properties/NodeConfiguration/InstanceType",
        ]),
    ],
};

const PAGE: &str = r#"# E3617: the instance type of a blockchain node is one that Managed Blockchain offers in the region

## What it checks

The `InstanceType` of a node of Managed Blockchain is one of those that the service has a price for in each region of the
run. The names begin with `bc.`.

## Why it matters

A node with an unknown type cannot be created. The type cannot be changed later without replacing the node, so that it is
worth getting right in the template.

## Fails

```yaml
Resources:
  Peer:
    Type: AWS::ManagedBlockchain::Node
    Properties:
      NetworkId: n-1234567890
      NodeConfiguration:
        AvailabilityZone: us-east-1a
        InstanceType: t3.large
```

## Passes

```yaml
Resources:
  Peer:
    Type: AWS::ManagedBlockchain::Node
    Properties:
      NetworkId: n-1234567890
      NodeConfiguration:
        AvailabilityZone: us-east-1a
        InstanceType: bc.t3.large
```

## References

- [AWS::ManagedBlockchain::Node](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-managedblockchain-node.html)
- Amazon Managed Blockchain instance types (Amazon Managed Blockchain documentation)
"#;
