//! I3510: the resources of a statement are of the kinds that its actions take.

use super::{Steps, each_one, wildcard};
use crate::facts::Fact;
use crate::validate::engine::{Function, Issue, Scope, function_of, listed};
use crate::validate::rules::function::dynamic_reference::is_reference;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["AWS::IAM::Policy/Properties/PolicyDocument/Statement"],
        check,
    )],
};

const PAGE: &str = r#"# I3510: a statement names resources of the kinds that its actions take

## What it checks

For each `Action` of a statement, one of its resources is of a kind that AWS publishes for this action. Actions with
wildcards are left out, and so are statements about all resources or about some that a function or a parameter gives.

## Why it matters

An action on a resource of another kind never matches: `sqs:SendMessage` to a topic allows nothing. The mistake shows when
something is refused at run time.

## Fails

```yaml
Resources:
  Reader:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: sqs:SendMessage
            Resource: arn:aws:sns:us-east-1:123456789012:orders
```

## Passes

```yaml
Resources:
  Reader:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: sqs:SendMessage
            Resource: arn:aws:sqs:us-east-1:123456789012:orders
```

## References

- [Actions, resources, and condition keys for AWS services](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html)
- [AWS JSON policy elements: Resource](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html)
"#;

fn check(scope: &Scope<'_>, statement: &Node, out: &mut Vec<Issue>) {
    let (Some(services), Some(_)) = (scope.engine.facts.part("iam"), statement.as_map()) else {
        return;
    };
    let Some(resources) = resources_of(scope, statement) else {
        return;
    };
    let place = if statement.get("Resource").is_some() {
        "Resource"
    } else {
        "NotResource"
    };
    let Some(actions) = statement.get("Action") else {
        return;
    };
    each_one(actions, &mut Steps::new(), &mut |action, _| {
        let Some(action) = action.as_str() else {
            return;
        };
        let formats = formats_of(services, action);
        let fits = |format: &&str| resources.iter().any(|resource| is_of(resource, format));
        if !formats.is_empty() && !formats.iter().any(fits) {
            let formats = listed(formats.into_iter());
            let message = format!("none of the resources is of a kind that `{action}` takes");
            out.push(Issue::new(scope.path_to(place), message).help(format!("it takes {formats}")));
        }
    });
}

/// The ARNs that a statement names; `None` where the deployment decides one of them, or all resources are meant.
fn resources_of<'n>(scope: &Scope<'_>, statement: &'n Node) -> Option<Vec<&'n str>> {
    let mut arns = Vec::new();
    let mut is_open = false;
    for key in ["Resource", "NotResource"] {
        let Some(value) = statement.get(key) else {
            continue;
        };
        each_one(
            value,
            &mut Steps::new(),
            &mut |resource, _| match resource.as_str() {
                Some(text) if text == "*" || is_reference(text) => is_open = true,
                Some(text) => arns.push(text),
                None => {
                    let takes_away = matches!(function_of(resource), Some((Function::Ref, name)) if name.as_str() == Some("AWS::NoValue"));
                    is_open |= !takes_away && !scope.functions.is_empty();
                }
            },
        );
    }
    // A statement without resources is told by the rule of its policy.
    (!is_open && !arns.is_empty()).then_some(arns)
}

/// The ARNs that an action takes; none where it takes any, or is not known.
fn formats_of<'f>(services: Fact<'f>, action: &str) -> Vec<&'f str> {
    if wildcard::is_pattern(action) {
        return Vec::new();
    }
    let action = action.to_lowercase();
    let Some((service, name)) = action.split_once(':') else {
        return Vec::new();
    };
    let Some(service) = services.get(service) else {
        return Vec::new();
    };
    let kinds = service
        .get("Actions")
        .and_then(|actions| actions.get(name)?.get("Resources"));
    let resources = service.get("Resources");
    let kinds = kinds.into_iter().flat_map(Fact::texts);
    let formats = kinds.filter_map(|kind| resources?.get(&kind.to_lowercase())?.get("ARNFormats"));
    formats.flat_map(Fact::texts).collect()
}

/// Whether an ARN, possibly with wildcards, can be of a format such as `arn:${Partition}:sqs:${Region}:${Account}:.*`.
fn is_of(arn: &str, format: &str) -> bool {
    let mut given = arn.splitn(6, ':');
    let mut wanted = format.splitn(6, ':');
    for _ in 0..5 {
        let given = given.next().unwrap_or("*");
        let wanted = wanted.next().unwrap_or("*");
        let is_open = wanted.starts_with("${") || wanted == "*";
        if !is_open && !wildcard::matches(given, wanted) {
            return false;
        }
    }
    is_of_resource(given.next().unwrap_or("*"), wanted.next().unwrap_or("*"))
}

/// The last part of an ARN: its words are compared up to the first that can be anything.
fn is_of_resource(given: &str, wanted: &str) -> bool {
    let Some(delimiter) = [':', '/']
        .into_iter()
        .find(|delimiter| wanted.contains(*delimiter))
    else {
        return true;
    };
    for (given, wanted) in given.split(delimiter).zip(wanted.split(delimiter)) {
        if given.starts_with('*')
            || matches!(wanted, "" | ".*")
            || (given.contains('*') && given.starts_with(wanted))
        {
            return true;
        }
        if given != wanted && !wildcard::matches(given, wanted) {
            return false;
        }
    }
    true
}
