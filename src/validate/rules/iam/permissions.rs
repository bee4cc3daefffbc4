//! W3037: the actions of a policy, against the table of the actions that the services have.

use super::{Steps, each_one, resource_kind, wildcard};
use crate::facts::Fact;
use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::{Node, nearest};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["AWS::IAM::Policy/Properties/PolicyDocument/Statement/Action"],
        check,
    )],
};

const PAGE: &str = r#"# W3037: an action of a policy is one that its service has

## What it checks

Every `Action` and `NotAction` of a policy is `service:Name` with a service and a name that AWS publishes, or a pattern
that some action of the service matches. The case of letters does not matter. Policies of buckets, queues and topics take
the actions of their own service alone. Templates of the serverless transform are left alone.

## Why it matters

IAM takes actions that do not exist, and they never match. What the policy was to allow is refused at run time, and what
it was to deny is allowed.

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
            Action: s3:GetObjekt
            Resource: arn:aws:s3:::reports/*
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
            Action:
              - s3:GetObject
              - s3:List*
            Resource: arn:aws:s3:::reports/*
```

## References

- [Actions, resources, and condition keys for AWS services](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html)
- [AWS JSON policy elements: Action](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html)
"#;

/// Policies of resources that take the actions of their own service alone.
const OWN_SERVICE: [(&str, &str); 3] = [
    ("AWS::S3::BucketPolicy", "s3"),
    ("AWS::SNS::TopicPolicy", "sns"),
    ("AWS::SQS::QueuePolicy", "sqs"),
];

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    // The serverless transform writes policies of its own into the same places.
    if scope.engine.model.is_serverless() {
        return;
    }
    let Some(services) = scope.engine.facts.part("iam") else {
        return;
    };
    let kind = resource_kind(scope);
    let own = OWN_SERVICE
        .iter()
        .find(|(policy, _)| kind == Some(*policy))
        .map(|(_, service)| *service);
    each_one(node, &mut Steps::new(), &mut |action, steps| {
        let Some(action) = action.as_str().filter(|action| *action != "*") else {
            return;
        };
        if scope.flags.dynamic_references && action.contains("{{") {
            return;
        }
        if let Some((message, help)) = problem(services, own, action) {
            let below = |steps: &[Segment]| {
                let mut path = scope.path();
                path.extend(steps.iter().cloned());
                path
            };
            let (branch, item) = steps.split_at(branch_of(steps));
            let mut issue = Issue::new(below(branch), message);
            if !item.is_empty() {
                issue = issue.related(below(steps), "this one");
            }
            issue.help = help;
            out.push(issue);
        }
    });
}

/// How many of the steps lead through branches of `Fn::If` to the list in which an action stands, or to the action.
fn branch_of(steps: &[Segment]) -> usize {
    let is_branch =
        |pair: &&[Segment]| matches!(pair, [function, Segment::Index(_)] if function.is("Fn::If"));
    2 * steps.chunks(2).take_while(is_branch).count()
}

/// What is wrong with an action, and what to do about it.
fn problem(
    services: Fact<'_>,
    own: Option<&str>,
    action: &str,
) -> Option<(String, Option<String>)> {
    let Some((service, name)) = action.split_once(':') else {
        let message =
            format!("`{action}` is not an action: an action is `service:Name`, or `*` for all");
        return Some((message, None));
    };
    let (service, name) = (service.to_lowercase(), name.to_lowercase());
    if let Some(own) = own.filter(|own| *own != service) {
        return Some((
            format!("`{action}` is not an action of `{own}`, and this policy takes no others"),
            None,
        ));
    }
    let Some(known) = services.get(&service) else {
        let near = nearest(&service, services.keys());
        return Some((
            format!("`{service}` is not a service that has actions"),
            near.map(|near| format!("did you mean `{near}`?")),
        ));
    };
    let actions = known.get("Actions")?;
    if wildcard::is_pattern(&name) {
        let is_some = name == "*" || actions.keys().any(|known| wildcard::matches(&name, known));
        return (!is_some).then(|| (format!("no action of `{service}` matches `{action}`"), None));
    }
    if actions.contains(&name) {
        return None;
    }
    let help = match nearest(&name, actions.keys()) {
        Some(near) => Some(format!(
            "did you mean `{service}:{near}`? The case of letters does not matter"
        )),
        None => elsewhere(services, &name).map(|other| format!("`{other}:{name}` is an action")),
    };
    Some((format!("`{action}` is not an action of `{service}`"), help))
}

/// The one service that has an action of this name, where there is one.
fn elsewhere<'f>(services: Fact<'f>, name: &str) -> Option<&'f str> {
    let has = |service: &Fact<'f>| {
        service
            .get("Actions")
            .is_some_and(|actions| actions.contains(name))
    };
    let mut found = services
        .entries()
        .filter(|(_, service)| has(service))
        .map(|(service, _)| service);
    let first = found.next();
    first.filter(|_| found.next().is_none())
}
