use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Keyword, Profile, Scope};
use crate::validate::rules::{Rule, at, section};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Outputs"], check)],
};

const PAGE: &str = r#"# E6001: an output has a value, and beside it what CloudFormation knows

## What it checks

Each entry of `Outputs` is a mapping with `Value`. Beside it may stand `Description` of at most 1024 characters, `Condition`, and `Export` with `Name`. The name of the output is made of letters and digits.

## Why it matters

CloudFormation refuses the template when it does not know a part of an output.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Queue:
    Value: !Ref Orders
    ExportName: orders
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
      Name: orders
```

## References

- [Outputs section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html)
"#;

static PROFILE: Profile = Profile {
    owner: Code::new("E6001"),
    codes: &[
        (Keyword::MaxLength, Code::new("E6011")),
        (Keyword::MaxProperties, Code::new("E6010")),
        (Keyword::PropertyNames, Code::new("E6011")),
        (Keyword::Required, Code::new("E6002")),
        (Keyword::Type, Code::new("E6003")),
    ],
};

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    section::check(scope, "outputs/configuration", &PROFILE, node, out);
}
