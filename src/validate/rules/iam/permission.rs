//! W3037: the actions of a policy, against the table of the actions that the services have.

use super::{Steps, each_one, resource_kind, wildcard};
use crate::diagnostic::Code;
use crate::facts::Fact;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Check, Rule};
use crate::value::{Node, nearest};

pub(super) static RULE: Rule = Rule {
    code: Code::new("W3037"),
    at: &["AWS::IAM::Policy/Properties/PolicyDocument/Statement/Action"],
    check: Check::Function(check),
};

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
            let mut path = scope.path();
            path.extend(steps.iter().cloned());
            let mut issue = Issue::new(path, message);
            issue.help = help;
            out.push(issue);
        }
    });
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
