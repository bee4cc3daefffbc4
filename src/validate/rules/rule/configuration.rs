use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::validate::rules::{Rule, at, section};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Rules"], check)],
};

static PROFILE: Profile = Profile {
    owner: Code::new("E1700"),
    codes: &[],
};

const PAGE: &str = r#"# E1700: the section `Rules` holds rules with assertions

## What it checks

Each entry of `Rules` is a mapping with a list `Assertions`, each of which is a mapping with `Assert` and a description in
text. The name of a rule has letters and digits only.

## Why it matters

CloudFormation reads the rules before it creates anything. A rule of another form stops the deployment, and one whose
assertions stand in the wrong place would guard nothing.

## Fails

```yaml
Parameters:
  Environment:
    Type: String
Rules:
  KnownEnvironment:
    Assertions:
      Assert: !Equals [!Ref Environment, prod]
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
      - Assert: !Equals [!Ref Environment, prod]
        AssertDescription: Only prod is deployed
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Ref Environment
```

## References

- [Rules](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    section::check(scope, "rules/configuration", &PROFILE, node, out);
}
