use indexmap::IndexMap;

use crate::validate::engine::{At, Issue, Reference, Scope, Target};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# W1001: what is referred to exists wherever the reference stands

## What it checks

A resource with a condition exists only where that is true. Every `Ref`, `Fn::GetAtt` and `Fn::Sub` that names it must stand where the conditions around it say the same: the condition of its own resource or output, and each `Fn::If` that leads to it. Conditions that follow from others are understood.

## Why it matters

Where the condition is false the resource is missing, and CloudFormation refuses the template because of an unresolved reference. It goes well until somebody deploys the other case.

## Fails

```yaml
Parameters:
  Stage:
    Type: String
Conditions:
  IsLive: !Equals [!Ref Stage, live]
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Condition: IsLive
Outputs:
  Topic:
    Value: !Ref Topic
```

## Passes

```yaml
Parameters:
  Stage:
    Type: String
Conditions:
  IsLive: !Equals [!Ref Stage, live]
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Condition: IsLive
Outputs:
  Topic:
    Value: !If [IsLive, !Ref Topic, none]
  Name:
    Condition: IsLive
    Value: !GetAtt Topic.TopicName
```

## References

- AWS CloudFormation User Guide, condition functions: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html>
- AWS CloudFormation User Guide, `Ref`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html>
"#;

/// What the branches of `Fn::If` around a place say of a condition: that it is true, that it is false, or both.
#[derive(Clone, Copy, Debug, Default)]
struct Said {
    is_true: bool,
    is_false: bool,
}

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    for reference in &scope.engine.references {
        let (Target::Name(id) | Target::Attribute(id, _)) = reference.target else {
            continue;
        };
        let condition = template
            .get("Resources")
            .and_then(|resources| resources.get(id)?.get("Condition")?.as_str());
        let Some(condition) = condition else { continue };
        if may_miss(scope, template, reference, condition) {
            let mut path = reference.path();
            path.pop();
            let message = format!(
                "`{id}` exists only where the condition `{condition}` is true, and here that is not said"
            );
            let place = [At::Key("Resources"), At::Key(id), At::Key("Condition")];
            let place = place.into_iter().map(At::segment).collect();
            let issue = Issue::new(path, message).related(place, "it exists under this condition");
            out.push(issue.help(format!(
                "choose with `Fn::If` and `{condition}`, or give what refers to it the same condition"
            )));
        }
    }
}

/// Whether a reference can stand where the condition of what it names is false.
fn may_miss(
    scope: &Scope<'_>,
    template: &Node,
    reference: &Reference<'_>,
    condition: &str,
) -> bool {
    let Some(said) = conditions_around(template, reference) else {
        return false;
    };
    if said.is_empty() {
        return true;
    }
    match said.get(condition) {
        Some(said) if said.is_true => return false,
        Some(_) => return true,
        None => {}
    }
    let conditions = &scope.engine.model.conditions;
    let mut pins = Vec::new();
    for (name, said) in said {
        match conditions.position(name) {
            // A place that can never be reached cannot miss anything.
            _ if said.is_true && said.is_false => return false,
            None => return false,
            Some(position) => pins.push((position, said.is_true)),
        }
    }
    let position = conditions.position(condition);
    position.is_some_and(|position| !conditions.implies(&pins, (position, true)))
}

/// What holds at a place: the condition of the resource or output, and those of `Fn::If` around it. None for other
/// section, where nothing can be referred to.
fn conditions_around<'t>(
    template: &'t Node,
    reference: &Reference<'t>,
) -> Option<IndexMap<&'t str, Said>> {
    let mut said: IndexMap<&str, Said> = IndexMap::new();
    let [
        At::Key(section @ ("Resources" | "Outputs")),
        At::Key(id),
        ..,
    ] = &*reference.at
    else {
        return None;
    };
    let owner = template.get(section)?.get(id)?;
    let mut node = template;
    for pair in reference.at.windows(2) {
        let [step, next] = pair else { break };
        let Some(inner) = (match step {
            At::Key(key) => node.get(key),
            At::Index(index) => node.as_list().and_then(|list| list.get(*index)),
        }) else {
            break;
        };
        node = inner;
        if let (At::Key("Fn::If"), At::Index(branch @ (1 | 2)), Some([name, _, _])) =
            (step, next, node.as_list())
            && let Some(name) = name.as_str()
        {
            let said = said.entry(name).or_default();
            said.is_true |= *branch == 1;
            said.is_false |= *branch == 2;
        }
    }
    if let Some(name) = owner.get("Condition").and_then(Node::as_str) {
        said.entry(name).or_default().is_true = true;
    }
    Some(said)
}
