//! Resources that need each other in a circle.

use super::dependencies::{Need, needs};
use crate::validate::engine::{At, Issue, Scope};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E3004: no resource needs itself, directly or through others

## What it checks

Resources need each other by `DependsOn`, `Ref`, `Fn::GetAtt` and the names in `Fn::Sub`. Where following these leads
back to the resource, every resource of the circle is reported, together with each reference that is part of it.
Circles through serverless resources are left out: the transform makes several resources of each.

## Why it matters

CloudFormation creates a resource after those that it needs, so none of the circle can be first, and the template is
refused with "Circular dependency between resources". The message of the service names the resources only; here the
references are named, one of which must go.

## Fails

```yaml
Resources:
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Web servers
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 80
          ToPort: 80
          SourceSecurityGroupId: !GetAtt Balancer.GroupId
  Balancer:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Load balancer
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 8080
          ToPort: 8080
          SourceSecurityGroupId: !GetAtt Web.GroupId
```

## Passes

```yaml
Resources:
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Web servers
  Balancer:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Load balancer
  FromBalancer:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: !GetAtt Web.GroupId
      IpProtocol: tcp
      FromPort: 80
      ToPort: 80
      SourceSecurityGroupId: !GetAtt Balancer.GroupId
```

## References

- [DependsOn attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html)
"#;

/// How many resources of a circle one finding names; each of them has a finding of its own.
const SHOWN: usize = 16;

fn check(scope: &Scope<'_>, _template: &Node, out: &mut Vec<Issue>) {
    let needs = needs(scope);
    let graph: Vec<Vec<usize>> = needs
        .values()
        .map(|of_one| {
            of_one
                .keys()
                .filter_map(|target| needs.get_index_of(target))
                .collect()
        })
        .collect();
    for circle in circles(&graph) {
        let names: Vec<&str> = circle
            .iter()
            .filter_map(|at| needs.get_index(*at).map(|(name, _)| *name))
            .collect();
        let edges: Vec<(&str, &str, &Need<'_>)> = names
            .iter()
            .zip(names.iter().cycle().skip(1))
            .filter_map(|(source, target)| {
                Some((*source, *target, needs.get(source)?.get(target)?))
            })
            .collect();
        for (position, (source, target, _)) in edges.iter().enumerate() {
            if is_serverless(scope, source) || is_serverless(scope, target) {
                continue;
            }
            let around = edges
                .iter()
                .cycle()
                .skip(position)
                .take(edges.len().min(SHOWN));
            out.push(issue(scope, source, (around, edges.len())));
        }
    }
}

/// The transform makes several resources of a serverless one, and what looks like a circle need not be one.
fn is_serverless(scope: &Scope<'_>, id: &str) -> bool {
    let resource = scope.engine.model.resources.get(id);
    resource.is_some_and(|resource| resource.kind.starts_with("AWS::Serverless::"))
}

fn issue<'e>(
    scope: &Scope<'_>,
    id: &str,
    (around, count): (
        impl Iterator<Item = &'e (&'e str, &'e str, &'e Need<'e>)>,
        usize,
    ),
) -> Issue {
    let mut way = format!("`{id}`");
    let mut related = Vec::new();
    for (source, target, need) in around {
        way.push_str(&format!(" → `{target}`"));
        related.push((need.path(source), format!("`{source}` needs `{target}`")));
    }
    if count > related.len() {
        way.push_str(&format!(" and on through {} more", count - related.len()));
    }
    let message = match count {
        1 => format!("`{id}` needs itself"),
        _ => format!("`{id}` needs itself before it can be created: {way}"),
    };
    let path = scope.path_below(&[At::Key("Resources"), At::Key(id)]);
    let mut issue = Issue::new(path, message)
        .help("take one of these references away, or move it into a resource of its own");
    issue.related = related;
    issue
}

/// What is known of a resource while the graph is searched.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// On the way that is being walked.
    Open,
    /// Walked to all its ends: it leads into no circle, or into one that was found.
    Done {
        leads_into_circle: bool,
    },
}

/// The circles of a graph: for each resource the one that a walk from it closes first, each once. Every edge is walked
/// once.
fn circles(graph: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut states = vec![State::New; graph.len()];
    let mut found = Vec::new();
    for start in 0..graph.len() {
        if states.get(start) != Some(&State::New) {
            continue;
        }
        set(&mut states, start, State::Open);
        let mut way = vec![(start, 0)];
        while let Some((node, next)) = way.last_mut() {
            let Some(target) = graph.get(*node).and_then(|targets| targets.get(*next)) else {
                set(
                    &mut states,
                    *node,
                    State::Done {
                        leads_into_circle: false,
                    },
                );
                way.pop();
                continue;
            };
            *next += 1;
            match states.get(*target) {
                Some(State::New) => {
                    set(&mut states, *target, State::Open);
                    way.push((*target, 0));
                }
                Some(State::Open) => {
                    let circle = way.iter().map(|(node, _)| *node);
                    found.push(circle.skip_while(|node| node != target).collect());
                    break;
                }
                Some(State::Done {
                    leads_into_circle: true,
                }) => break,
                _ => {}
            }
        }
        for (node, _) in way {
            set(
                &mut states,
                node,
                State::Done {
                    leads_into_circle: true,
                },
            );
        }
    }
    found
}

fn set(states: &mut [State], node: usize, state: State) {
    if let Some(slot) = states.get_mut(node) {
        *slot = state;
    }
}

#[cfg(test)]
mod tests {
    use super::circles;

    #[test]
    fn each_circle_is_found_once_and_begins_where_it_was_entered() {
        let graph = [vec![1], vec![2, 3], vec![], vec![1, 0], vec![3], vec![5]];
        assert_eq!(circles(&graph), [vec![1, 3], vec![5]]);
        assert!(circles(&[vec![1, 2], vec![2], vec![]]).is_empty());
    }

    #[test]
    fn a_long_circle_is_walked_without_recursion() {
        let graph: Vec<Vec<usize>> = (0..100_000)
            .map(|node| vec![(node + 1) % 100_000])
            .collect();
        assert_eq!(circles(&graph).len(), 1);
    }
}
