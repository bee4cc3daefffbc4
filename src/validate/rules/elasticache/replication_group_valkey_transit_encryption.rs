use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_elasticache_replicationgroup/transitencryptionenabled_valkey")
            .every()
            .at(&["Resources/AWS::ElastiCache::ReplicationGroup/Properties"]),
    ],
};

const PAGE: &str = r#"# E3704: a replication group of Valkey must say whether it encrypts in transit

## What it checks

A replication group with `Engine: valkey` has `TransitEncryptionEnabled`, whether true or false.

## Why it matters

For Valkey, unlike Redis OSS, ElastiCache takes no default and refuses a group that leaves it open. It should be true unless clients cannot
encrypt.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      ReplicationGroupDescription: cache
      Engine: valkey
      CacheNodeType: cache.t3.micro
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      ReplicationGroupDescription: cache
      Engine: valkey
      CacheNodeType: cache.t3.micro
      TransitEncryptionEnabled: true
```

## References

- [AWS::ElastiCache::ReplicationGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-replicationgroup.html)
"#;
