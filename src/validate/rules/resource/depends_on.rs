use crate::validate::engine::{At, Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::{Node, nearest};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/*/DependsOn", "Resources/*/DependsOn/*"],
        check,
    )],
};

const PAGE: &str = r#"# E3005: `DependsOn` names other resources of the template that exist whenever this one does

## What it checks

Each name in `DependsOn` must be a resource of the template, and not the resource itself. Where the named resource has
a condition, the resource that waits for it must have the same condition, or one that cannot be true without it. Names
that a module or a serverless resource brings are taken as they are.

## Why it matters

CloudFormation refuses a template whose `DependsOn` names nothing. A resource that is left out by its condition counts
as nothing, so the same template can be deployed in one environment and fails in the next.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    DependsOn: Quueue
  Queue:
    Type: AWS::SQS::Queue
```

```yaml
Parameters:
  Stage:
    Type: String
Conditions:
  IsProduction: !Equals [!Ref Stage, production]
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Condition: IsProduction
  Topic:
    Type: AWS::SNS::Topic
    DependsOn: Queue
```

## Passes

```yaml
Parameters:
  Stage:
    Type: String
Conditions:
  IsProduction: !Equals [!Ref Stage, production]
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Condition: IsProduction
  Topic:
    Type: AWS::SNS::Topic
    Condition: IsProduction
    DependsOn: Queue
```

## References

- [DependsOn attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html)
- [Conditions section](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(name) = node.as_str() else { return };
    let model = &scope.engine.model;
    // Modules and serverless resources bring resources whose names begin with theirs.
    let is_brought = |module: &String| name != module && name.starts_with(module.as_str());
    if model.modules.iter().any(is_brought) {
        return;
    }
    let path = scope.path();
    let own = path.get(1).map(ToString::to_string).unwrap_or_default();
    if name == own {
        out.push(
            Issue::new(path, format!("`{name}` waits for itself")).help("take the entry away"),
        );
    } else if model.resources.contains_key(name) {
        available(scope, (&own, name), out);
    } else {
        let message = format!("`{name}` is not a resource of this template");
        let issue = Issue::new(path, message);
        let names = model.resources.keys().map(String::as_str);
        out.push(match nearest(name, names) {
            Some(near) => issue.help(format!("did you mean `{near}`?")),
            None => issue,
        });
    }
}

/// Whether the target exists whenever the resource does.
fn available(scope: &Scope<'_>, (own, name): (&str, &str), out: &mut Vec<Issue>) {
    let engine = scope.engine;
    let resource = |id: &str| engine.template.get("Resources")?.get(id);
    let condition_of = |id: &str| resource(id)?.get("Condition")?.as_str();
    let Some(condition) = condition_of(name) else {
        return;
    };
    let message = match condition_of(own) {
        None => format!("`{name}` does not exist when `{condition}` is false"),
        Some(of_own) if of_own == condition => return,
        Some(of_own) => {
            let conditions = &engine.model.conditions;
            let (Some(of_target), Some(_)) =
                (conditions.position(condition), conditions.position(of_own))
            else {
                return;
            };
            let Some(inner) = resource(own).and_then(|resource| scope.where_exists(resource))
            else {
                return;
            };
            if !conditions.is_reachable(&inner.assumptions, (of_target, false)) {
                return;
            }
            format!("`{name}` does not exist when `{of_own}` is true and `{condition}` is false")
        }
    };
    let place = scope.with(|scope| scope.step = None);
    let place = place.path_below(&["Resources", name, "Condition"].map(At::Key));
    out.push(
        Issue::new(scope.path(), message)
            .related(place, format!("the condition of `{name}`"))
            .help("give both resources the same condition, or one that implies it"),
    );
}
