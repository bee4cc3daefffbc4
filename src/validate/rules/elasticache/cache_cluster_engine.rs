use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_elasticache_cachecluster/engine_version")
        .every()
        .at(&["Resources/AWS::ElastiCache::CacheCluster/Properties"])],
};

const PAGE: &str = r#"# E3695: a cache runs one of the published versions of its engine

## What it checks

The `EngineVersion` of a cache cluster is one that ElastiCache offers for its `Engine` in the regions of the run.

## Why it matters

A version that does not exist or was withdrawn is refused, and the deployment fails after it has worked on other resources.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      Engine: redis
      CacheNodeType: cache.t3.micro
      NumCacheNodes: 1
      EngineVersion: '1.0'
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      Engine: redis
      CacheNodeType: cache.t3.micro
      NumCacheNodes: 1
      EngineVersion: '7.1'
```

## References

- [AWS::ElastiCache::CacheCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-cachecluster.html)
"#;
