use super::look_at_api;
use crate::validate::engine::{At, Issue, Scope, look, named, values_of};
use crate::validate::rules::security::policy::id_of;
use crate::validate::rules::security::property::is_set;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::ApiGateway::Stage/Properties"], check)],
};

const PAGE: &str = r#"# S0608: a public stage stands behind a firewall where that is required

## What it checks

With the setting, a stage of a REST API is named by a `WebACLAssociation` of the template, itself or by its API. Stages of private APIs are left out, and nothing is said where an association
names something that the template does not tell. Without the setting nothing is asked.

## Why it matters

A web ACL stops floods of requests and known attacks before they reach the API. It costs money by the month and must be tended, so not
every API has one; where a company decided so, a stage should not be forgotten.

## Settings

- `require_firewall`: whether every public stage must have a web ACL; false by default.

## Fails

```yaml S0608.require_firewall=true
Resources:
  Stage:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: abcdef1234
      DeploymentId: abc123
      StageName: prod
```

## Passes

```yaml
Resources:
  Stage:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: abcdef1234
      DeploymentId: abc123
      StageName: prod
```

```yaml S0608.require_firewall=true
Resources:
  Stage:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: abcdef1234
      DeploymentId: abc123
      StageName: prod
  Firewall:
    Type: AWS::WAFv2::WebACLAssociation
    Properties:
      ResourceArn: !Sub "arn:aws:apigateway:us-east-1::/restapis/abcdef1234/stages/${Stage}"
      WebACLArn: arn:aws:wafv2:us-east-1:123456789012:regional/webacl/api/12345678-1234-1234-1234-123456789012
```

## References

- [Use AWS WAF to protect your REST APIs in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html)
- AWS Security Hub control APIGateway.4
"#;

const ASSOCIATIONS: [&str; 2] = [
    "AWS::WAFRegional::WebACLAssociation",
    "AWS::WAFv2::WebACLAssociation",
];

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let Some(id) = id_of(scope) else { return };
    if !is_set(scope, "S0608", "require_firewall") || is_private(scope, properties) {
        return;
    }
    let api = properties.get("RestApiId").and_then(named);
    let names = [Some(id.as_str()), api];
    let associations = scope.engine.model.resources.iter();
    for (association, _) in associations.filter(|(_, it)| ASSOCIATIONS.contains(&it.kind)) {
        if may_be_for(scope, association, &names) {
            return;
        }
    }
    let message = "no firewall stands before this stage";
    let help = "name the stage in an `AWS::WAFv2::WebACLAssociation`";
    out.push(Issue::new(scope.path(), message).help(help));
}

/// Whether the API of a stage can be reached from within a network only.
fn is_private(scope: &Scope<'_>, properties: &Node) -> bool {
    let mut is_private = false;
    let path = ["Properties", "EndpointConfiguration", "Types", "*"];
    look_at_api(scope, properties, ("RestApiId", &path), &mut |seen| {
        is_private |= seen
            .value()
            .is_none_or(|kind| kind.as_str() == Some("PRIVATE"));
    });
    is_private
}

/// Whether an association can be for one of some resources: it names one of them, or nothing that the template tells.
fn may_be_for(scope: &Scope<'_>, association: &str, names: &[Option<&str>]) -> bool {
    let engine = scope.engine;
    let references = engine.references.iter().filter(|reference| {
        matches!(
            &*reference.at,
            [At::Key("Resources"), At::Key(owner), _, At::Key("ResourceArn"), ..]
                if *owner == association
        )
    });
    let mut is_told = false;
    for reference in references {
        if names.iter().flatten().any(|name| reference.is_to(name)) {
            return true;
        }
        is_told |= engine.model.resources.keys().any(|id| reference.is_to(id));
    }
    let resource = engine.model.resources.get(association);
    let node = resource.and_then(|resource| resource.node);
    let mut is_written = false;
    if let Some(node) = node {
        look(
            scope,
            node,
            &["Properties", "ResourceArn"],
            &mut |scope, seen| {
                is_written |= values_of(scope, seen).is_some_and(|values| !values.is_empty());
            },
        );
    }
    // A text can be for an API that the template does not have.
    let is_of_template = names.iter().all(Option::is_some);
    !(is_told || is_written && is_of_template)
}
