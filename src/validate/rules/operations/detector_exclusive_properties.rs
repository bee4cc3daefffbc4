use crate::validate::engine::{Issue, Scope, each_scenario_of};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::GuardDuty::Detector/Properties"],
        check,
    )],
};

const PAGE: &str = r#"# E3063: a detector says what it watches as data sources or as features

## What it checks

A GuardDuty detector has not both `DataSources` and `Features`.

## Why it matters

Both say what is watched: `DataSources` is the older way, `Features` the one that knows all of it. GuardDuty refuses a detector with both, and
the deployment fails.

## Fails

```yaml
Resources:
  Detector:
    Type: AWS::GuardDuty::Detector
    Properties:
      Enable: true
      DataSources:
        S3Logs:
          Enable: true
      Features:
      - Name: RDS_LOGIN_EVENTS
        Status: ENABLED
```

## Passes

```yaml
Resources:
  Detector:
    Type: AWS::GuardDuty::Detector
    Properties:
      Enable: true
      Features:
      - Name: S3_DATA_EVENTS
        Status: ENABLED
      - Name: RDS_LOGIN_EVENTS
        Status: ENABLED
```

## References

- [GuardDuty features activation](https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let names = ["DataSources", "Features"];
    each_scenario_of(scope, node, &names, |scope, detector| {
        if names.iter().all(|name| detector.get(name).is_some()) {
            let message = "`DataSources` and `Features` cannot both be given";
            out.push(
                Issue::new(scope.path(), message)
                    .help("use `Features` alone, which knows all of `DataSources`"),
            );
        }
    });
}
