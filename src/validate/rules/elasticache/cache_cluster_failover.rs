use crate::validate::engine::{
    At, Function, Issue, Scope, each_along, each_scenario, each_scenario_of, function_of, text_of,
};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::ElastiCache::ReplicationGroup/Properties"],
        check,
    )],
};

const PAGE: &str = r#"# E3026: a replication group in cluster mode fails over and has more than one node

## What it checks

Where the parameter group of a replication group says `cluster-enabled: "yes"`, the replication group does not turn
`AutomaticFailoverEnabled` off, and has `NumNodeGroups`, `NodeGroupConfiguration` or at least 2 `NumCacheClusters`.

## Why it matters

In cluster mode the data is spread over nodes, and each part must have one that takes over. ElastiCache refuses a group that cannot, and the
deployment fails.

## Fails

```yaml
Resources:
  Cache:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      ReplicationGroupDescription: sessions
      Engine: redis
      CacheNodeType: cache.t3.micro
      AutomaticFailoverEnabled: false
      NumCacheClusters: 2
      CacheParameterGroupName:
        Ref: Parameters
  Parameters:
    Type: AWS::ElastiCache::ParameterGroup
    Properties:
      CacheParameterGroupFamily: redis7
      Description: cluster mode
      Properties:
        cluster-enabled: "yes"
```

## Passes

```yaml
Resources:
  Cache:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      ReplicationGroupDescription: sessions
      Engine: redis
      CacheNodeType: cache.t3.micro
      AutomaticFailoverEnabled: true
      NumNodeGroups: 2
      CacheParameterGroupName:
        Ref: Parameters
  Parameters:
    Type: AWS::ElastiCache::ParameterGroup
    Properties:
      CacheParameterGroupFamily: redis7
      Description: cluster mode
      Properties:
        cluster-enabled: "yes"
```

## References

- [AWS::ElastiCache::ReplicationGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-replicationgroup.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    each_along(
        scope,
        node,
        &["CacheParameterGroupName"],
        &mut |scope, name| {
            let resources = &scope.engine.model.resources;
            let parameters = name
                .and_then(function_of)
                .filter(|(function, _)| *function == Function::Ref)
                .and_then(|(_, id)| resources.get(id.as_str()?)?.node)
                .and_then(|group| group.get("Properties")?.get("Properties"));
            if let Some(parameters) = parameters {
                check_group(scope, node, parameters, out);
            }
            true
        },
    );
}

/// Checks a replication group whose parameters say whether it is a cluster.
fn check_group(scope: &Scope<'_>, node: &Node, parameters: &Node, out: &mut Vec<Issue>) {
    let names = [
        "AutomaticFailoverEnabled",
        "NumNodeGroups",
        "NumCacheClusters",
        "NodeGroupConfiguration",
    ];
    each_scenario_of(scope, node, &names, |scope, group| {
        each_scenario(scope, parameters, |scope, parameters| {
            if parameters.get("cluster-enabled").and_then(Node::as_str) != Some("yes") {
                return;
            }
            let mut tell = |name: &str, message: &str| {
                let path = scope.path_below(&[At::Key("Ref"), At::Key(name)]);
                out.push(Issue::new(path, message));
            };
            let failover = group.get("AutomaticFailoverEnabled").and_then(text_of);
            if failover.is_some_and(|text| text.eq_ignore_ascii_case("false")) {
                tell(
                    "AutomaticFailoverEnabled",
                    "the parameter group enables cluster mode, for which `AutomaticFailoverEnabled` must not be false",
                );
            }
            if !has_shards(group) && has_one_node(group) {
                tell(
                    "NumCacheClusters",
                    "the parameter group enables cluster mode, for which there must be more than one node: set `NumNodeGroups`, or `NumCacheClusters` to 2 or more",
                );
            }
        });
    });
}

fn has_shards(group: &Node) -> bool {
    group.get("NodeGroupConfiguration").is_some()
        || group
            .get("NumNodeGroups")
            .is_some_and(|count| text_of(count).is_none_or(|text| !text.is_empty() && text != "0"))
}

/// Whether there is certainly no second node: what a function gives may be any number.
fn has_one_node(group: &Node) -> bool {
    group.get("NumCacheClusters").is_none_or(|count| {
        let number = text_of(count).and_then(|text| text.trim().parse::<f64>().ok());
        number.is_some_and(|number| number <= 1.0)
    })
}
