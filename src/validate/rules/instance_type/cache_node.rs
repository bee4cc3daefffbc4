use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[regional("aws_elasticache_cachecluster/cachenodetype_enum")
        .at(&["Resources/AWS::ElastiCache::CacheCluster/Properties/CacheNodeType"])],
};

const PAGE: &str = r#"# E3647: the node type of a cache cluster is one that ElastiCache offers in the region

## What it checks

The `CacheNodeType` of a cache cluster is one of those that ElastiCache has a price for in each region of the run. The
names begin with `cache.`. What a parameter or a mapping can give is checked as well.

## Why it matters

ElastiCache refuses an unknown node type when the cluster is created, and not every region has every type: a template that
works in one region fails in another.

## Fails

```yaml
Resources:
  Sessions:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      Engine: redis
      NumCacheNodes: 1
      CacheNodeType: t3.micro
```

## Passes

```yaml
Resources:
  Sessions:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      Engine: redis
      NumCacheNodes: 1
      CacheNodeType: cache.t3.micro
```

## References

- [AWS::ElastiCache::CacheCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-cachecluster.html)
- [Supported node types](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html)
"#;
