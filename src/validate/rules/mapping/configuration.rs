use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Keyword, Profile, Scope};
use crate::validate::rules::{Rule, at, section};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Mappings"], check)],
};

const PAGE: &str = r#"# E7001: a mapping has keys, and each key has attributes with a value

## What it checks

An entry of `Mappings` is a mapping of keys to mappings of attributes. The values are texts, numbers, truth values or lists. Names of mappings and attributes are made of letters and digits; keys may have `.` and `-` besides.

## Why it matters

CloudFormation refuses a mapping of another depth: `Fn::FindInMap` always takes a key and an attribute. Functions cannot stand in a mapping.

## Fails

```yaml
Mappings:
  Sizes:
    test: 0
    prod: { Delay: 60 }
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: !FindInMap [Sizes, prod, Delay]
```

## Passes

```yaml
Mappings:
  Sizes:
    test: { Delay: 0 }
    prod: { Delay: 60 }
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: !FindInMap [Sizes, test, Delay]
```

## References

- [Mappings section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html)
"#;

static PROFILE: Profile = Profile {
    owner: Code::new("E7001"),
    codes: &[
        (Keyword::MaxLength, Code::new("E7002")),
        (Keyword::MaxProperties, Code::new("E7010")),
    ],
};

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    section::check(scope, "mappings/configuration", &PROFILE, node, out);
}
