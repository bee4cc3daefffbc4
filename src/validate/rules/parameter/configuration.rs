use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Keyword, Profile, Scope};
use crate::validate::rules::{Rule, at, section};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Parameters"], check)],
};

const PAGE: &str = r#"# E2001: a parameter has a type, and beside it what goes with that type

## What it checks

Each entry of `Parameters` is a mapping with `Type`. Beside it may stand `Default`, `AllowedValues`, `Description`, `ConstraintDescription` and `NoEcho`; `MinValue` and `MaxValue` only for a `Number`, and `AllowedPattern`, `MinLength` and `MaxLength` for all other types. Each of them is of its own type, and the name of the parameter is made of letters and digits.

## Why it matters

CloudFormation refuses the template when an attribute is unknown or does not go with the type. A limit of the wrong kind would not be looked at.

## Fails

```yaml
Parameters:
  Days:
    Type: Number
    MaxLength: 2
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: !Ref Days
```

## Passes

```yaml
Parameters:
  Delay:
    Type: Number
    MinValue: 0
    MaxValue: 900
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: !Ref Delay
```

## References

- [Parameters section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
"#;

static PROFILE: Profile = Profile {
    owner: Code::new("E2001"),
    codes: &[
        (Keyword::MaxLength, Code::new("E2011")),
        (Keyword::MaxProperties, Code::new("E2010")),
    ],
};

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    section::check(scope, "parameters/configuration", &PROFILE, node, out);
}
