use crate::diagnostic::Code;
use crate::validate::engine::{Functions, Issue, Profile, Scope};
use crate::validate::rules::own_schema::own;
use crate::validate::rules::{Rule, at, run_under};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Rules/*/Assertions/*/Assert"], check)],
};

static PROFILE: Profile = Profile {
    owner: Code::new("E1701"),
    codes: &[],
};

const PAGE: &str = r#"# E1701: an assertion of a rule is true or false

## What it checks

`Assert` is `true`, `false`, or a function that gives one of the two: those of conditions, and those that only rules have,
such as `Fn::Contains` or `Fn::EachMemberIn`.

## Why it matters

CloudFormation evaluates the assertions when it has the values of the parameters, and refuses the template where one has no
truth to it.

## Fails

```yaml
Parameters:
  Environment:
    Type: String
Rules:
  KnownEnvironment:
    Assertions:
      - Assert: [!Ref Environment]
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Ref Environment
```

## Passes

```yaml
Parameters:
  Environment:
    Type: String
Rules:
  KnownEnvironment:
    Assertions:
      - Assert: !Contains [[test, prod], !Ref Environment]
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Ref Environment
```

## References

- [Rules](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html)
- [Rule-specific intrinsic functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-rules.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    truth(scope, &PROFILE, node, out);
}

/// Checks that a part of a rule is true or false.
pub(super) fn truth(
    scope: &Scope<'_>,
    profile: &'static Profile,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    let functions = [
        "Fn::And",
        "Fn::Or",
        "Fn::Not",
        "Fn::Equals",
        "Fn::Contains",
        "Fn::EachMemberEquals",
        "Fn::EachMemberIn",
        "Fn::RefAll",
        "Fn::ValueOf",
        "Fn::ValueOfAll",
        "Condition",
    ];
    let scope = scope.with(|scope| scope.functions = Functions::named(functions));
    if let Some(schema) = own("truth") {
        run_under(&scope, schema, profile, node, out);
    }
}
