use super::attribute::{kind_of, tell_selected, with_all_functions};
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::validate::rules::own_schema::own;
use crate::validate::rules::{Rule, at, run_under};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/*/CreationPolicy"], check)],
};

static CREATION: Profile = Profile {
    owner: Code::new("E3055"),
    codes: &[],
};

const PAGE: &str = r#"# E3055: `CreationPolicy` has the form that the type of the resource takes

## What it checks

Groups of Auto Scaling and wait conditions take a `ResourceSignal`, groups an `AutoScalingCreationPolicy`, fleets of
AppStream `StartFleet`. Their values must be of the types that they have there.

## Why it matters

CloudFormation refuses a policy of another form. What it waits for decides when the stack is complete.

## Fails

```yaml
Parameters:
  Template:
    Type: String
Resources:
  Servers:
    Type: AWS::AutoScaling::AutoScalingGroup
    CreationPolicy:
      ResourceSignals:
        Count: 1
    Properties:
      AvailabilityZones: !GetAZs ""
      MinSize: "1"
      MaxSize: "2"
      LaunchTemplate:
        LaunchTemplateId: !Ref Template
        Version: "1"
```

## Passes

```yaml
Parameters:
  Template:
    Type: String
Resources:
  Servers:
    Type: AWS::AutoScaling::AutoScalingGroup
    CreationPolicy:
      ResourceSignal:
        Count: 1
        Timeout: PT10M
    Properties:
      AvailabilityZones: !GetAZs ""
      MinSize: "1"
      MaxSize: "2"
      LaunchTemplate:
        LaunchTemplateId: !Ref Template
        Version: "1"
```

## References

- [CreationPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-creationpolicy.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    if tell_selected(scope, None, (node, CREATION.owner), out) {
        return;
    }
    let name = match kind_of(scope) {
        Some("AWS::AppStream::Fleet") => "creation_policy_of_fleet",
        Some("AWS::AutoScaling::AutoScalingGroup") => "creation_policy_of_group",
        Some("AWS::CloudFormation::WaitCondition") => "creation_policy_of_wait",
        _ => return,
    };
    if let Some(schema) = own(name) {
        let scope: &Scope<'_> = scope;
        run_under(&with_all_functions(scope), schema, &CREATION, node, out);
    }
}
