use super::assertion::truth;
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Rules/*/RuleCondition"], check)],
};

static PROFILE: Profile = Profile {
    owner: Code::new("E1702"),
    codes: &[],
};

const PAGE: &str = r#"# E1702: the condition of a rule is true or false

## What it checks

`RuleCondition` is `true`, `false`, or a function that gives one of the two: those of conditions, and those that only rules
have, such as `Fn::Contains` or `Fn::EachMemberIn`.

## Why it matters

The condition decides whether CloudFormation looks at the assertions of the rule at all. Where it is neither true nor false,
the template is refused.

## Fails

```yaml
Parameters:
  Environment:
    Type: String
Rules:
  ProdInSydney:
    RuleCondition: prod
    Assertions:
      - Assert: !Equals [!Ref AWS::Region, ap-southeast-2]
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
  ProdInSydney:
    RuleCondition: !Equals [!Ref Environment, prod]
    Assertions:
      - Assert: !Equals [!Ref AWS::Region, ap-southeast-2]
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
    truth(scope, &PROFILE, node, out);
}
