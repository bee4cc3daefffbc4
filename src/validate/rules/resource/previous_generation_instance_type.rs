use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &[
            "Resources/AWS::AutoScaling::LaunchConfiguration/Properties/InstanceType",
            "Resources/AWS::EC2::CapacityReservation/Properties/InstanceType",
            "Resources/AWS::EC2::Host/Properties/InstanceType",
            "Resources/AWS::EC2::Instance/Properties/InstanceType",
            "Resources/AWS::EC2::LaunchTemplate/Properties/LaunchTemplateData/InstanceType",
            "Resources/AWS::ElastiCache::CacheCluster/Properties/CacheNodeType",
            "Resources/AWS::ElastiCache::GlobalReplicationGroup/Properties/CacheNodeType",
            "Resources/AWS::ElastiCache::ReplicationGroup/Properties/CacheNodeType",
            "Resources/AWS::Elasticsearch::Domain/Properties/ElasticsearchClusterConfig/InstanceType",
            "Resources/AWS::OpenSearchService::Domain/Properties/ClusterConfig/InstanceType",
            "Resources/AWS::RDS::DBInstance/Properties/DBInstanceClass",
        ],
        check,
    )],
};

const PAGE: &str = r#"# I3100: instances are of a current generation

## What it checks

The instance type of servers, databases, caches and search domains should not be of a family of the previous
generation, such as `m3`, `c1` or `t1`. Only types that are written out are looked at.

## Why it matters

Families of the previous generation are slower than their successors at a higher price, are not offered in new
regions, and newer features leave them out.

## Fails

```yaml
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      InstanceType: m3.large
```

## Passes

```yaml
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      InstanceType: m7g.large
```

## References

- [Previous Generation Instances](https://aws.amazon.com/ec2/previous-generation/)
"#;

/// Source: the page "Previous Generation Instances" of Amazon EC2.
const FAMILIES: [&str; 17] = [
    "c1", "c2", "c3", "m1", "m2", "m3", "r1", "r2", "r3", "cc2", "cg1", "cr1", "g2", "hi1", "hs1",
    "i2", "t1",
];

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(written) = node.as_str().filter(|_| !scope.is_in_call()) else {
        return;
    };
    let family = written.split('.').find(|part| FAMILIES.contains(part));
    if let Some(family) = family {
        let message = format!("{} is of the previous generation `{family}`", shown(node));
        out.push(
            Issue::new(scope.path(), message)
                .help("a family of the current generation does more for less"),
        );
    }
}
