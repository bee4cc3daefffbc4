use crate::validate::engine::{At, Issue, Scope};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Map, Node, NodeKind};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E5001: a module has none of the attributes that belong to the resources in it

## What it checks

A resource whose type ends in `::MODULE` has no `CreationPolicy`, no `UpdatePolicy` and no `Tags` among its
properties. Its metadata must not have the key `AWS::CloudFormation::Module`.

## Why it matters

CloudFormation puts the resources of a module in its place. These attributes belong to single resources and cannot be
handed on; the metadata key is where CloudFormation itself writes from which module a resource came.

## Fails

```yaml
Resources:
  Site:
    Type: Shop::Site::Bucket::MODULE
    UpdatePolicy:
      EnableVersionUpgrade: true
```

## Passes

```yaml
Resources:
  Site:
    Type: Shop::Site::Bucket::MODULE
    Properties:
      BucketName: shop-site
```

## References

- [Create reusable resource configurations with CloudFormation modules](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html)
"#;

/// The key under which CloudFormation notes from which module a resource came.
const RESERVED: &str = "AWS::CloudFormation::Module";

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    let resources = template.get("Resources").and_then(Node::as_map);
    for (id, resource) in resources.into_iter().flat_map(Map::iter) {
        let kind = resource.get("Type").and_then(Node::as_str);
        if !kind.is_some_and(|kind| kind.ends_with("::MODULE")) {
            continue;
        }
        let mut tell = |steps: &[At<'_>], name: &str, why: &str| {
            let start = [At::Key("Resources"), At::Key(id)];
            let path: Vec<At<'_>> = start.iter().chain(steps).copied().collect();
            out.push(Issue::new(
                scope.path_below(&path),
                format!("`{name}` {why}"),
            ));
        };
        for name in ["CreationPolicy", "UpdatePolicy"] {
            if resource.get(name).is_some_and(|value| !is_empty(value)) {
                tell(&[At::Key(name)], name, "has no meaning for a module");
            }
        }
        let properties = resource.get("Properties");
        if properties
            .and_then(|properties| properties.get("Tags"))
            .is_some_and(|tags| !is_empty(tags))
        {
            let steps = [At::Key("Properties"), At::Key("Tags")];
            tell(&steps, "Tags", "cannot be a parameter of a module");
        }
        if let Some(metadata) = resource.get("Metadata") {
            let steps = &mut vec![At::Key("Metadata")];
            each_reserved(metadata, steps, &mut |steps| {
                tell(steps, RESERVED, "is written by CloudFormation itself");
            });
        }
    }
}

fn is_empty(node: &Node) -> bool {
    match &node.kind {
        NodeKind::Null => true,
        NodeKind::Bool(truth) => !truth,
        NodeKind::String(text) => text.is_empty(),
        NodeKind::List(list) => list.is_empty(),
        NodeKind::Map(map) => map.is_empty(),
        _ => false,
    }
}

fn each_reserved<'n>(node: &'n Node, steps: &mut Vec<At<'n>>, then: &mut dyn FnMut(&[At<'n>])) {
    for (key, value) in node.as_map().into_iter().flat_map(Map::iter) {
        steps.push(At::Key(key));
        if key == RESERVED {
            then(steps);
        }
        each_reserved(value, steps, then);
        steps.pop();
    }
    for (index, item) in node.as_list().unwrap_or_default().iter().enumerate() {
        steps.push(At::Index(index));
        each_reserved(item, steps, then);
        steps.pop();
    }
}
