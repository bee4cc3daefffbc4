//! how long a text may be, where it is written and where it is JSON.

use crate::facts::Fact;
use crate::validate::engine::{Function, Issue, Keyword, Scope, function_of, shown};
use crate::validate::rules::Rule;
use crate::value::{Map, Node, NodeKind};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3033: a text is as long as it may be

## What it checks

The schema of a type bounds the length of a text. Of `Fn::Sub` what is written between the variables counts; of JSON
the length without the spaces in it.

## Why it matters

CloudFormation checks properties against the schema of the type before it creates anything, and refuses what does not
fit.

## Fails

```yaml
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: s
```

## Passes

```yaml
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: shop
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
- [Resource type schema](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html)
"#;

/// Checks the length of a text against `minLength` or `maxLength`; beside the bound stands its schema.
pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    keyword: Keyword,
    (bound, schema): (Fact<'_>, Fact<'_>),
    node: &Node,
    out: &mut Vec<Issue>,
) {
    let Some(bound) = bound.as_i64().and_then(|bound| usize::try_from(bound).ok()) else {
        return;
    };
    let Some(length) = length_of(schema, node) else {
        return;
    };
    let is_max = keyword == Keyword::MaxLength;
    if (is_max && length > bound) || (!is_max && length < bound) {
        let relation = match is_max {
            true => "longer than the maximum of",
            false => "shorter than the minimum of",
        };
        let message = format!(
            "{} has {length} characters, {relation} {bound}",
            shown(node)
        );
        out.push(Issue::new(scope.path(), message));
    }
}

fn length_of(schema: Fact<'_>, node: &Node) -> Option<usize> {
    let is_json = schema.get("format").and_then(Fact::as_str) == Some("json");
    if let Some(text) = node.as_str() {
        if !is_json {
            return Some(text.chars().count());
        }
        let json: Node = serde_json::from_str(text).ok()?;
        return Some(json_length(&json));
    }
    if let Some((Function::Sub, argument)) = function_of(node) {
        let text = argument
            .as_str()
            .or_else(|| argument.as_list()?.first()?.as_str())?;
        return Some(written(text).chars().count());
    }
    let types = schema.get("type")?;
    let is_object = types.as_str() == Some("object") || types.texts().any(|name| name == "object");
    is_object.then(|| json_length(node))
}

/// What is written of a text with variables: the least that is there, whatever they stand for.
fn written(text: &str) -> String {
    let mut result = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        result.push_str(before);
        match after.split_once('}') {
            Some((name, behind))
                if name
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
                    && !name.is_empty() =>
            {
                rest = behind;
            }
            _ => {
                result.push_str("${");
                rest = after;
            }
        }
    }
    result.push_str(rest);
    result
}

fn json_length(node: &Node) -> usize {
    serde_json::to_string(&without_functions(node)).map_or(0, |text| text.chars().count())
}

fn without_functions(node: &Node) -> Node {
    if let Some((function, argument)) = function_of(node) {
        let text = match function {
            Function::Sub => argument
                .as_str()
                .or_else(|| argument.as_list()?.first()?.as_str())
                .map(written),
            _ => None,
        };
        return Node::from(text.unwrap_or_default());
    }
    match &node.kind {
        NodeKind::Map(map) => {
            let pairs: Map = map
                .iter()
                .map(|(key, value)| (key, without_functions(value)))
                .collect();
            Node::from(pairs)
        }
        NodeKind::List(list) => Node::list(list.iter().map(without_functions)),
        _ => node.clone(),
    }
}
