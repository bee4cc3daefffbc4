//! Two resources that would be one and the same thing.

use std::rc::Rc;

use indexmap::{IndexMap, IndexSet};

use super::attribute::setting_of;
use crate::facts::Fact;
use crate::validate::engine::{At, Functions, Issue, Scope, each_scenario, facts_type, listed};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Map, Node};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E3019: no two resources of a type have the same identifier

## What it checks

The schema of a type says which properties identify a resource. Where the template gives all of them, no two resources
of the type may have the same values in a deployment: conditions on the resources and in the values are taken into
account. Types whose identifier the service chooses are left out.

## Why it matters

Two resources with one identifier are one and the same thing for the service. The second fails to be created because
it exists already, or both overwrite each other.

## Settings

- `exceptions`: a mapping from types to their `primaryIdentifier`, a list of pointers such as `/properties/Name`, that
  is taken instead of what the schema says; default: projects of CodeBuild by their `Name`

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::Logs::LogGroup
    Properties:
      LogGroupName: /shop/orders
  Payments:
    Type: AWS::Logs::LogGroup
    Properties:
      LogGroupName: /shop/orders
```

## Passes

```yaml
Conditions:
  IsMain: !Equals [!Ref AWS::Region, us-east-1]
  IsOther: !Not [!Condition IsMain]
Resources:
  Orders:
    Type: AWS::Logs::LogGroup
    Condition: IsMain
    Properties:
      LogGroupName: /shop/orders
      RetentionInDays: 365
  OrdersElsewhere:
    Type: AWS::Logs::LogGroup
    Condition: IsOther
    Properties:
      LogGroupName: /shop/orders
      RetentionInDays: 7
```

## References

- [Resources section](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html)
- [Resource type schema](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html)
"#;

/// How many pairs of combinations of conditions are compared; beyond that nothing more is found.
const BUDGET: usize = 10_000;

/// The resources that have the same identifier, by the assumptions under which they do.
type Holders<'a> = IndexMap<Vec<(usize, bool)>, (Scope<'a>, IndexSet<&'a str>)>;

fn check(scope: &Scope<'_>, _template: &Node, out: &mut Vec<Issue>) {
    let scope: &Scope<'_> = scope;
    let scope = &scope.with(|scope| scope.functions = Functions::ALL);
    let engine = scope.engine;
    let exceptions = setting_of(scope, "E3019", "exceptions");
    let mut budget = BUDGET;
    let mut of_types: IndexMap<&str, Vec<(&str, &Node)>> = IndexMap::new();
    for (id, resource) in &engine.model.resources {
        if let Some(node) = resource.node {
            of_types.entry(resource.kind).or_default().push((id, node));
        }
    }
    for (kind, resources) in of_types.iter().filter(|(_, resources)| resources.len() > 1) {
        let Some(names) = identifiers_of(scope, kind, exceptions.as_ref()) else {
            continue;
        };
        let mut groups: IndexMap<String, Holders<'_>> = IndexMap::new();
        for (id, node) in resources {
            add(scope, (id, node), &names, &mut groups);
        }
        for holders in groups.values() {
            let clashing = clashing(holders, &mut budget);
            for id in &clashing {
                out.push(issue(scope, id, (&names, &clashing)));
            }
        }
    }
}

/// The properties that identify a resource of a type; none where the service chooses one of them.
fn identifiers_of(scope: &Scope<'_>, kind: &str, exceptions: Option<&Node>) -> Option<Vec<String>> {
    let pointers: Vec<String> = match exceptions {
        Some(exceptions) if exceptions.get(kind).is_some() => {
            let list = exceptions.get(kind)?.get("primaryIdentifier")?.as_list()?;
            list.iter()
                .filter_map(Node::as_str)
                .map(str::to_owned)
                .collect()
        }
        // Projects are identified by a number that the service gives, and have names that nobody shares.
        None if kind == "AWS::CodeBuild::Project" => vec!["/properties/Name".to_owned()],
        _ => {
            let facts = scope.engine.facts;
            let known = facts.resource_type(facts_type(kind))?;
            let region = scope.regions().next()?;
            if facts
                .region_number(region)
                .is_some_and(|number| !known.is_in_region(number))
            {
                return None;
            }
            let list = |key| known.schema().get(key).into_iter().flat_map(Fact::texts);
            let is_given = |name: &&str| list("readOnlyProperties").any(|other| other == *name);
            if list("primaryIdentifier").any(|name| is_given(&name)) {
                return None;
            }
            list("primaryIdentifier").map(str::to_owned).collect()
        }
    };
    let names: Vec<String> = pointers
        .iter()
        .map(|pointer| pointer.replace("/properties/", ""))
        .collect();
    (!names.is_empty() && names.iter().all(|name| !name.contains('/'))).then_some(names)
}

/// Adds what identifies a resource under each combination of the conditions that decide it.
fn add<'a>(
    scope: &Scope<'a>,
    (id, node): (&'a str, &'a Node),
    names: &[String],
    groups: &mut IndexMap<String, Holders<'a>>,
) {
    let (Some(properties), Some(scope)) = (node.get("Properties"), scope.where_exists(node)) else {
        return;
    };
    let parts = names
        .iter()
        .filter_map(|name| Some((name.as_str(), properties.get(name)?.clone())));
    let parts = Node::from(parts.collect::<Map>());
    each_scenario(&scope, &parts, |inner, parts| {
        let values = names
            .iter()
            .map(|name| parts.get(name).filter(|value| !value.is_null()));
        let Some(values) = values.collect::<Option<Vec<_>>>() else {
            return;
        };
        let Ok(key) = serde_json::to_string(&values) else {
            return;
        };
        let mut pins = inner.assumptions.pins().to_vec();
        pins.sort_unstable();
        let holders = groups.entry(key).or_default();
        let (_, ids) = holders.entry(pins).or_insert_with(|| {
            let here = scope.with(|scope| scope.assumptions = Rc::clone(&inner.assumptions));
            (here, IndexSet::new())
        });
        ids.insert(id);
    });
}

/// The resources that can exist beside another with the same identifier.
fn clashing<'a>(holders: &Holders<'a>, budget: &mut usize) -> IndexSet<&'a str> {
    let mut clashing = IndexSet::new();
    for (index, (_, (scope, ids))) in holders.iter().enumerate() {
        if ids.len() > 1 {
            clashing.extend(ids.iter().copied());
        }
        for (pins, (_, others)) in holders.iter().skip(index + 1) {
            if *budget == 0 {
                return clashing;
            }
            *budget -= 1;
            let is_one = ids.len() == 1 && ids == others;
            let conditions = &scope.engine.model.conditions;
            if !is_one && conditions.assume(&scope.assumptions, pins, false).is_some() {
                clashing.extend(ids.iter().chain(others).copied());
            }
        }
    }
    clashing
}

fn issue(scope: &Scope<'_>, id: &str, (names, ids): (&[String], &IndexSet<&str>)) -> Issue {
    let path = |id| {
        let mut steps = ["Resources", id, "Properties"].map(At::Key).to_vec();
        if let [name] = names {
            steps.push(At::Key(name));
        }
        scope.path_below(&steps)
    };
    let others = ids.iter().copied().filter(|other| *other != id);
    let message = format!(
        "{} of `{id}` is that of {}, too: they would be one and the same resource",
        listed(names.iter().map(String::as_str)),
        listed(others.clone())
    );
    let issue = Issue::new(path(id), message).help("give each of them a name of its own");
    others.take(8).fold(issue, |issue, other| {
        issue.related(path(other), format!("the identifier of `{other}`"))
    })
}
