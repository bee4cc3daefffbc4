//! The types of parameters.

use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::{Rule, at};
use crate::value::{Node, nearest};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Parameters/*/Type"], check)],
};

const PAGE: &str = r#"# E2002: the type of a parameter is one that CloudFormation knows

## What it checks

`Type` of a parameter is `String`, `Number`, `CommaDelimitedList`, `AWS::SSM::Parameter::Name`, one of the AWS types such as `AWS::EC2::VPC::Id`, a list of those (`List<Number>`), or a stored value of any of them (`AWS::SSM::Parameter::Value<String>`). Of other types in `List<…>` or `AWS::SSM::Parameter::Value<…>` W2002 speaks. Case counts.

## Why it matters

CloudFormation refuses a template with a parameter of an unknown type. The types of programming languages, such as `Boolean` or `Integer`, do not exist.

## Fails

```yaml
Parameters:
  IsFifo:
    Type: Boolean
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      FifoQueue: !Ref IsFifo
```

## Passes

```yaml
Parameters:
  IsFifo:
    Type: String
    AllowedValues: ['true', 'false']
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      FifoQueue: !Ref IsFifo
```

## References

- [Parameters section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
- [Specify existing resources at runtime with CloudFormation-supplied parameter types](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html)
"#;

/// Source: the page "Specify existing resources at runtime with CloudFormation-supplied parameter types".
const AWS_TYPES: [&str; 10] = [
    "AWS::EC2::AvailabilityZone::Name",
    "AWS::EC2::Image::Id",
    "AWS::EC2::Instance::Id",
    "AWS::EC2::KeyPair::KeyName",
    "AWS::EC2::SecurityGroup::GroupName",
    "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id",
    "AWS::EC2::Volume::Id",
    "AWS::EC2::VPC::Id",
    "AWS::Route53::HostedZone::Id",
];

const STORED: &str = "AWS::SSM::Parameter::Value<";

/// Whether the documentation names a type of parameters.
pub(in crate::validate) fn is_known(kind: &str) -> bool {
    let stored = kind.strip_prefix(STORED);
    let inner = match stored {
        Some(rest) => match rest.strip_suffix('>') {
            Some(inner) => inner,
            None => return false,
        },
        None => kind,
    };
    is_list(inner)
        || matches!(inner, "AWS::SSM::Parameter::Name" | "Number" | "String")
        || AWS_TYPES.contains(&inner)
}

/// Whether the documentation names a type of parameters, and it is one of lists.
pub(super) fn is_known_list(kind: &str) -> bool {
    let stored = kind.strip_prefix(STORED);
    is_list(stored.map_or(kind, |rest| rest.strip_suffix('>').unwrap_or_default()))
}

fn is_list(kind: &str) -> bool {
    let item = kind
        .strip_prefix("List<")
        .and_then(|rest| rest.strip_suffix('>'));
    match item {
        Some("AWS::EC2::KeyPair::KeyName") => false,
        Some(item) => matches!(item, "Number" | "String") || AWS_TYPES.contains(&item),
        None => kind == "CommaDelimitedList",
    }
}

/// Whether CloudFormation takes a type, though the documentation does not name it.
pub(super) fn is_undocumented(kind: &str) -> bool {
    (kind.starts_with(STORED) || kind.starts_with("List<")) && !is_known(kind)
}

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(kind) = node.as_str() else { return };
    if is_known(kind) || is_undocumented(kind) {
        return;
    }
    let issue = Issue::new(
        scope.path(),
        format!("{} is not a type of parameters", shown(node)),
    );
    let scalars = ["String", "Number", "CommaDelimitedList", "List<Number>"];
    out.push(match nearest(kind, scalars.into_iter().chain(AWS_TYPES)) {
        Some(near) => issue.help(format!("did you mean `{near}`?")),
        None => issue.help("`String`, `Number` and `CommaDelimitedList` are the usual ones"),
    });
}
