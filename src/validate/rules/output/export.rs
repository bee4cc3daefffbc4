use crate::diagnostic::Code;
use crate::validate::engine::{Functions, Issue, Profile, Scope};
use crate::validate::rules::own_schema::own;
use crate::validate::rules::{Rule, at, run_under};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Outputs/*/Export/Name"], check)],
};

const PAGE: &str = r#"# E6102: the name of an export is a text that does not depend on resources

## What it checks

`Name` of an export is a text, or a function that gives one. `Ref` and `Fn::GetAtt` in it name no resource.

## Why it matters

CloudFormation refuses a name of another type. The name must be known before the stack is changed, so that other stacks can be found which use it.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Queue:
    Value: !Ref Orders
    Export:
      Name: [orders, queue]
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Queue:
    Value: !Ref Orders
    Export:
      Name: !Sub ${AWS::StackName}-queue
```

## References

- [Outputs section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html)
"#;

static PROFILE: Profile = Profile {
    owner: Code::new("E6102"),
    codes: &[],
};

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(schema) = own("name") else { return };
    let scope: &Scope<'_> = scope;
    let scope = scope.with(|scope| {
        scope.functions = Functions::ALL;
        // The name must be known before there are resources.
        scope.flags.resources = false;
    });
    run_under(&scope, schema, &PROFILE, node, out);
}
