use super::unless_in_cache;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::is_true;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::ElastiCache::ReplicationGroup/Properties"],
        check,
    )],
};

const PAGE: &str = r#"# S1210: a group of caches stands in several availability zones

## What it checks

`MultiAZEnabled` of a replication group is true. It is false where the template says nothing. Groups that join a global data store are left out.

## Why it matters

When the zone of the primary cache fails, or AWS only replaces its machine, a replica in another zone takes over within seconds. Without that all requests
fall on the database behind the cache at once, which often takes that down, too.

## Fails

```yaml
Resources:
  Sessions:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      ReplicationGroupDescription: sessions
      Engine: redis
      CacheNodeType: cache.t4g.small
      NumCacheClusters: 2
```

## Passes

```yaml
Resources:
  Sessions:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      ReplicationGroupDescription: sessions
      Engine: redis
      CacheNodeType: cache.t4g.small
      NumCacheClusters: 2
      AutomaticFailoverEnabled: true
      MultiAZEnabled: true
```

## References

- [Minimizing downtime in ElastiCache by using Multi-AZ with Valkey and Redis OSS](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html)
- AWS Security Hub control ElastiCache.3
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    unless_in_cache(scope, properties, "MultiAZEnabled", is_true, &mut |scope| {
        let message = "these caches fail together with one availability zone";
        out.push(
            Issue::new(scope.path(), message)
                .help("set `MultiAZEnabled` and `AutomaticFailoverEnabled` to true"),
        );
    });
}
