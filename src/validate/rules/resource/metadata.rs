use super::attribute::with_all_functions;
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::validate::rules::{Rule, at, run_under};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/*/Metadata"], check)],
};

static METADATA: Profile = Profile {
    owner: Code::new("E3028"),
    codes: &[],
};

const PAGE: &str = r#"# E3028: `Metadata` of a resource is a mapping of values that JSON knows

## What it checks

`Metadata` of a resource must be a mapping; a part called `AWS::CloudFormation::Init` must be a mapping, too. In
everything else any value may stand.

## Why it matters

CloudFormation refuses metadata of another form. The helper scripts on instances read them as they are.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Metadata:
      AWS::CloudFormation::Init: the queue of the shop
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Metadata:
      Purpose: the queue of the shop
```

## References

- [Metadata attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-metadata.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(schema) = scope.engine.facts.schema("other", "resources/metadata") else {
        return;
    };
    let scope: &Scope<'_> = scope;
    let scope = with_all_functions(scope).with(|scope| scope.flags.rules_in_parts = true);
    run_under(&scope, schema, &METADATA, node, out);
}
