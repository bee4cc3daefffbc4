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

const PAGE: &str = r#"# S1208: a group of caches encrypts what it writes to disks

## What it checks

`AtRestEncryptionEnabled` of a replication group is true. Where the template says nothing it is false for the engine `redis` and true for `valkey`. Groups
that join a global data store take the setting from there, and are left out.

## Why it matters

A cache writes to disk when it makes backups, when replicas are filled and when memory runs short. Encryption has to be chosen when the group is made:
switching it on later means to build the group anew.

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
      AtRestEncryptionEnabled: true
```

## References

- [At-Rest Encryption in ElastiCache](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html)
- AWS Security Hub control ElastiCache.4
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    const PROPERTY: &str = "AtRestEncryptionEnabled";
    let is_redis = properties.get("Engine").is_none_or(|engine| {
        engine
            .as_str()
            .is_some_and(|engine| engine.eq_ignore_ascii_case("redis"))
    });
    if properties.get(PROPERTY).is_none() && !is_redis {
        return;
    }
    unless_in_cache(scope, properties, PROPERTY, is_true, &mut |scope| {
        let message = "what these caches write to disks is not encrypted";
        let help = "set `AtRestEncryptionEnabled` to true";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
