use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Keyword, Profile, Scope};
use crate::validate::rules::{Rule, at, run_under};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources"], check)],
};

static RESOURCES: Profile = Profile {
    owner: Code::new("E3001"),
    codes: &[
        (Keyword::MaxProperties, Code::new("E3010")),
        (Keyword::PropertyNames, Code::new("E3011")),
    ],
};

const PAGE: &str = r#"# E3001: a resource is a mapping with a `Type` and the attributes that CloudFormation knows

## What it checks

The section `Resources` must be a mapping, and each resource in it a mapping with a `Type` that is a text. Beside the
type only the attributes that CloudFormation knows may stand: `Properties`, `DependsOn`, `Condition`, `Metadata`, the
policies, and what the Serverless Application Model adds. Custom resources take no policies for creation and update.

## Why it matters

CloudFormation refuses the whole template when one resource has no type or an attribute that it does not know. Most
often a property has slipped out of `Properties` by its indentation.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    VisibilityTimeout: 60
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 60
```

## References

- [Resources section](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html)
"#;

/// Checks the section; the resources in it are asked their own rules.
fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(schema) = scope
        .engine
        .facts
        .schema("other", "resources/configuration")
    else {
        return;
    };
    let start = out.len();
    let scope: &Scope<'_> = scope;
    let scope = scope.with(|scope| scope.flags.rules_in_parts = true);
    run_under(&scope, schema, &RESOURCES, node, out);
    for issue in out.iter_mut().skip(start) {
        // Of a name only the length is asked.
        if issue.code == Some(RESOURCES.owner)
            && issue.keyword == Keyword::MaxLength
            && issue.path.len() == 2
        {
            issue.code = Some(Code::new("E3011"));
        }
        // The transform ignores what it does not know beside the properties of a serverless resource.
        let is_unknown = issue.code == Some(RESOURCES.owner)
            && issue.keyword == Keyword::AdditionalProperties
            && issue.path.len() > 2;
        let id = issue
            .path
            .get(1)
            .map(ToString::to_string)
            .unwrap_or_default();
        let kind = node
            .get(&id)
            .and_then(|resource| resource.get("Type")?.as_str());
        if is_unknown && kind.is_some_and(|kind| kind.starts_with("AWS::Serverless::")) {
            issue.code = Some(Code::new("W3001"));
        }
    }
}
