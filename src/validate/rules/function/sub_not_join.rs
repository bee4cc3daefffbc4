use crate::validate::engine::{At, Function, Issue, Scope, function_of};
use crate::validate::rules::Rule;
use crate::value::{Map, Node};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# I1022: `Fn::Sub` is easier to read than `Fn::Join` without a delimiter

## What it checks

A call of `Fn::Join` with an empty delimiter is reported where its items are texts, `Ref`, `Fn::GetAtt` and plain `Fn::Sub`: `Fn::Sub` can say the same in one text. Templates that the AWS Cloud Development Kit wrote are left alone.

## Why it matters

In one text it is seen at once what comes out, and a missing separator is noticed.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Join ["", ["orders-", !Ref AWS::StackName]]
```

## Passes

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Sub "orders-${AWS::StackName}"
```

## References

- AWS CloudFormation User Guide, `Fn::Sub`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html>
- AWS CloudFormation User Guide, `Fn::Join`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-join.html>
"#;

/// Checks the argument of `Fn::Join`.
pub(in crate::validate) fn check(scope: &Scope<'_>, argument: &Node, out: &mut Vec<Issue>) {
    let Some([delimiter, list]) = argument.as_list() else {
        return;
    };
    let is_empty = delimiter.as_str() == Some("");
    let items = list.as_list().filter(|_| is_empty).unwrap_or_default();
    let fits = is_empty && list.as_list().is_some() && items.iter().all(fits_in_text);
    // Synthesized templates put text together as it comes.
    if !fits
        || scope.flags.undecidable
        || !scope.engine.selection.is_told(RULE.code())
        || is_synthesized(scope.engine.template)
    {
        return;
    }
    let path = scope.path_below(&[At::Key("Fn::Join"), At::Index(0)]);
    let issue = Issue::new(
        path,
        "`Fn::Join` puts these together with nothing between them",
    );
    out.push(
        issue
            .of(RULE.code())
            .help("`Fn::Sub` says the same in one text"),
    );
}

/// Whether the text of `Fn::Sub` can name an item.
fn fits_in_text(item: &Node) -> bool {
    match function_of(item) {
        Some((Function::Ref | Function::GetAtt, _)) => true,
        Some((Function::Sub, argument)) => argument.as_str().is_some(),
        Some(_) => false,
        None => item.as_map().is_none_or(|map| map.len() != 1),
    }
}

/// Whether the Cloud Development Kit wrote the template.
fn is_synthesized(template: &Node) -> bool {
    let resources = template.get("Resources").and_then(Node::as_map);
    let mut resources = resources.into_iter().flat_map(Map::iter);
    resources.any(|(id, resource)| {
        let kind = resource.get("Type").and_then(Node::as_str);
        let metadata = resource.get("Metadata");
        id == "CDKMetadata"
            || kind == Some("AWS::CDK::Metadata")
            || metadata.is_some_and(|metadata| metadata.get("aws:cdk:path").is_some())
    })
}
