use super::attribute::{tell_selected, with_all_functions};
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::validate::rules::{Rule, at, run_under};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/*"], check)],
};

static UPDATE: Profile = Profile {
    owner: Code::new("E3016"),
    codes: &[],
};

const PAGE: &str = r#"# E3016: `UpdatePolicy` has the form that the type of the resource takes

## What it checks

Only some types take an `UpdatePolicy`: groups of Auto Scaling, aliases of Lambda, replication groups, fleets and
search domains among them. Each takes its own keys, with values of their types and in their bounds.

## Why it matters

CloudFormation refuses a policy that the type does not take. A key that is misspelled would leave the update without
what it should wait for.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    UpdatePolicy:
      AutoScalingRollingUpdate:
        MinInstancesInService: 1
```

## Passes

```yaml
Parameters:
  Template:
    Type: String
Resources:
  Servers:
    Type: AWS::AutoScaling::AutoScalingGroup
    UpdatePolicy:
      AutoScalingRollingUpdate:
        MinInstancesInService: 1
    Properties:
      AvailabilityZones: !GetAZs ""
      MinSize: "1"
      MaxSize: "2"
      LaunchTemplate:
        LaunchTemplateId: !Ref Template
        Version: "1"
```

## References

- [UpdatePolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(policy) = node.get("UpdatePolicy") else {
        return;
    };
    if tell_selected(scope, Some("UpdatePolicy"), (policy, UPDATE.owner), out) {
        return;
    }
    // The schema is about the whole resource: what may stand in the policy depends on the type.
    if let Some(schema) = scope
        .engine
        .facts
        .schema("other", "resources/update_policy")
    {
        let scope: &Scope<'_> = scope;
        run_under(&with_all_functions(scope), schema, &UPDATE, node, out);
    }
}
