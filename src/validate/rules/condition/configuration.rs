use crate::diagnostic::Code;
use crate::validate::engine::{Function, Functions, Issue, Keyword, Profile, Scope};
use crate::validate::rules::{Rule, at, section};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Conditions"], check)],
};

const PAGE: &str = r#"# E8001: each condition is a function that gives true or false

## What it checks

An entry of `Conditions` is `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not`, the name of another condition that is declared (`Condition: Name`), or simply true or false. Its name has at most 255 letters, digits, `&` and `_`. Other functions stand within those only.

## Why it matters

CloudFormation refuses the template otherwise.

## Fails

```yaml
Conditions:
  IsFirst: !Ref AWS::Region
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsFirst
```

## Passes

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsFirst
```

## References

- [Conditions section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html)
"#;

static PROFILE: Profile = Profile {
    owner: Code::new("E8001"),
    // A condition that is nothing but another one is part of the section; within a function, the function speaks.
    codes: &[(Keyword::Function(Function::Condition), Code::new("E8001"))],
};

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let functions = ["Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals", "Condition"];
    let scope = scope.with(|scope| {
        scope.functions = Functions::named(functions);
        scope.flags.resources = false;
    });
    section::check(&scope, "conditions/conditions", &PROFILE, node, out);
}
