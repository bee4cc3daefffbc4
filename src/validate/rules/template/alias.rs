use crate::syntax::Alias;
use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Node, NodeKind, Origin};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# W1101: nothing stands for what is written elsewhere

## What it checks

A YAML template has no aliases: `*name`, which stands for what `&name` marks. Templates of AWS SAM may have them.

## Why it matters

CloudFormation does not know aliases and refuses the template. Only who packages the template with a tool first, such as
`aws cloudformation package` or AWS SAM, can deploy it: these write the values out.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties: &waiting
      VisibilityTimeout: 60
  Shipments:
    Type: AWS::SQS::Queue
    Properties: *waiting
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 60
  Shipments:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 60
```

## References

- [CloudFormation template format](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html)
- [aws cloudformation package](https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html)
"#;

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    let Some(written) = scope.engine.written else {
        return;
    };
    if scope.engine.model.is_serverless() {
        return;
    }
    for Alias { name, origin } in &written.reuse.aliases {
        out.push(
            Issue::new(
                path_to(template, *origin),
                format!("`*{name}` stands for something that is written elsewhere"),
            )
            .written_at(*origin)
            .help("write it out, or package the template before the deployment"),
        );
    }
}

/// The path to the value that an alias is, as far as places tell: a copy stands where its original does, so that only what
/// is around it can be found.
fn path_to(template: &Node, alias: Origin) -> Vec<Segment> {
    let mut path = Vec::new();
    let Origin::Document(place) = alias else {
        return path;
    };
    let mut node = template;
    while contains(node, place.start) {
        let next = match &node.kind {
            NodeKind::Map(map) => {
                // Keys that were merged in stand outside of the mapping.
                let start = |origin: Origin| match origin {
                    Origin::Document(key) if contains(node, key.start) => Some(key.start),
                    _ => None,
                };
                map.entries()
                    .filter_map(|(key, entry)| Some((start(entry.key_origin)?, key, entry)))
                    .filter(|(start, ..)| *start <= place.start)
                    .max_by_key(|(start, ..)| *start)
                    .map(|(_, key, entry)| (Segment::Key(key.into()), &entry.value))
            }
            NodeKind::List(list) => {
                let mut items = list.iter().enumerate();
                let item = items.find(|(_, item)| contains(item, place.start));
                item.map(|(index, item)| (Segment::Index(index), item))
            }
            _ => None,
        };
        let Some((segment, value)) = next else {
            break;
        };
        path.push(segment);
        node = value;
    }
    path
}

/// Whether a value is written around a byte.
fn contains(node: &Node, at: u32) -> bool {
    matches!(node.origin, Origin::Document(place) if place.start <= at && at < place.end)
}
