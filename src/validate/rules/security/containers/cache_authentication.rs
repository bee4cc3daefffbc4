use super::unless_in_cache;
use crate::validate::engine::{Issue, Scope, Seen, look};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::ElastiCache::ReplicationGroup/Properties"],
        check,
    )],
};

const PAGE: &str = r#"# S1209: a group of caches asks who connects

## What it checks

A replication group has an `AuthToken` or `UserGroupIds`. Groups that join a global data store are left out.

## Why it matters

Without either, everything that reaches the port of the cache reads and writes all of it, and can delete it with one command. A security group alone
lets in every process on every machine in it. Users with access strings also limit what each client may do.

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
      TransitEncryptionEnabled: true
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
      UserGroupIds: [ sessions ]
```

## References

- [Authentication and authorization in ElastiCache](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-redis.html)
- AWS Security Hub control ElastiCache.6
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    unless_in_cache(scope, properties, "UserGroupIds", is_some, &mut |scope| {
        let token = ["AuthToken"];
        look(scope, properties, &token, &mut |_, seen| {
            if matches!(seen, Seen::Missing) {
                let message = "everything that reaches these caches may use them";
                let help = "name users in `UserGroupIds`, or set an `AuthToken`";
                out.push(Issue::new(scope.path(), message).help(help));
            }
        });
    });
}

fn is_some(groups: &Node) -> bool {
    groups.as_list().is_none_or(|groups| !groups.is_empty())
}
