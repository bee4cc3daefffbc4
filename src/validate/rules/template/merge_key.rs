use std::collections::HashSet;

use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Node, NodeKind, Origin};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# W1100: nothing is merged into a mapping with `<<`

## What it checks

No mapping of a YAML template has the key `<<`, which writes the pairs of other mappings into it.

## Why it matters

CloudFormation does not know merge keys and refuses the template. Only who packages the template with a tool first, such as
`aws cloudformation package` or AWS SAM, can deploy it: these write the pairs out.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      <<: {DelaySeconds: 5}
      VisibilityTimeout: 60
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: 5
      VisibilityTimeout: 60
```

## References

- [CloudFormation template format](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html)
- [aws cloudformation package](https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html)
"#;

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    let merges = scope.engine.written.map(|written| &written.reuse.merges);
    let merges: HashSet<Origin> = merges.into_iter().flatten().copied().collect();
    if merges.is_empty() {
        return;
    }
    let mut search = Search {
        merges,
        told: HashSet::new(),
        path: Vec::new(),
        out,
    };
    search.look(template, template.origin);
}

/// Seeks the mappings of a tree that were written with `<<`.
struct Search<'o> {
    merges: HashSet<Origin>,
    /// A copy that an alias made stands where its original does, and is told with it.
    told: HashSet<Origin>,
    path: Vec<Segment>,
    out: &'o mut Vec<Issue>,
}

impl Search<'_> {
    fn look(&mut self, node: &Node, place: Origin) {
        match &node.kind {
            NodeKind::Map(map) => {
                if self.merges.contains(&node.origin) && self.told.insert(place) {
                    let message = "a mapping is merged with others by `<<`";
                    let help = "write the pairs out, or package the template before the deployment";
                    let issue = Issue::new(self.path.clone(), message).help(help);
                    self.out.push(issue);
                }
                for (key, entry) in map.entries() {
                    self.path.push(Segment::Key(key.into()));
                    self.look(&entry.value, entry.key_origin);
                    self.path.pop();
                }
            }
            NodeKind::List(list) => {
                for (index, item) in list.iter().enumerate() {
                    self.path.push(Segment::Index(index));
                    self.look(item, item.origin);
                    self.path.pop();
                }
            }
            _ => {}
        }
    }
}
