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

const PAGE: &str = r#"# S1207: a group of caches takes connections with TLS only

## What it checks

`TransitEncryptionEnabled` of a replication group is true. It is false where the template says nothing. Groups that join a global data store take the
setting from there, and are left out.

## Why it matters

Without it everything that goes into a cache and out of it crosses the network in the open, the password of the connection first. Whoever can listen on
any machine in between reads sessions and data of customers.

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
      TransitEncryptionEnabled: true
```

## References

- [ElastiCache in-transit encryption (TLS)](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html)
- AWS Security Hub control ElastiCache.5
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    unless_in_cache(
        scope,
        properties,
        "TransitEncryptionEnabled",
        is_true,
        &mut |scope| {
            let message = "what goes into these caches and out of them is not encrypted";
            out.push(
                Issue::new(scope.path(), message).help("set `TransitEncryptionEnabled` to true"),
            );
        },
    );
}
