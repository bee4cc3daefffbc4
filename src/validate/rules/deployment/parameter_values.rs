use crate::facts;
use crate::validate::engine::{Issue, Scope, listed, shown, text_of};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::validate::{Deployment, Segment};
use crate::value::{Node, Origin, nearest};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E2900: a deployment gives every parameter a value that it takes, and none that there is not

## What it checks

A deployment gives a value to every parameter without a default, and to no name that is no parameter. A value is one of
`AllowedValues`, matches `AllowedPattern`, keeps to the bounds of its length or size, and is a number or a list where the
parameter is one.

## Why it matters

CloudFormation compares the values with the parameters before it does anything, and refuses the deployment. That is the first
time that the two files meet, unless they are validated together.

## Fails

```yaml deployment
Environment: production
```

```yaml
Parameters:
  Environment:
    Type: String
    AllowedValues: [test, prod]
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Ref Environment
```

```yaml deployment
Environnement: prod
```

```yaml
Parameters:
  Environment:
    Type: String
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Ref Environment
```

## Passes

```yaml deployment
Environment: prod
```

```yaml
Parameters:
  Environment:
    Type: String
    AllowedValues: [test, prod]
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Ref Environment
```

## References

- [Parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
"#;

fn check(scope: &Scope<'_>, _template: &Node, out: &mut Vec<Issue>) {
    for deployment in &scope.engine.options.deployments {
        unknown(scope, deployment, out);
        for (name, parameter) in &scope.engine.model.parameters {
            let place = Place {
                name,
                source: &deployment.source,
            };
            match deployment.parameters.get(*name) {
                Some(value) if parameter.is_list() => {
                    list(&place, (parameter.kind, parameter.node), value, out);
                }
                Some(value) => one(&place, (parameter.kind, parameter.node), value, out),
                None if parameter.node.get("Default").is_none() => out.push(place.issue(
                    Origin::Unknown,
                    format!("`{name}` gets no value{}, and has no default", place.of()),
                )),
                None => {}
            }
        }
    }
}

/// Tells the names that are no parameters.
fn unknown(scope: &Scope<'_>, deployment: &Deployment, out: &mut Vec<Issue>) {
    let section = scope.engine.template.get("Parameters");
    for (name, value) in &deployment.parameters {
        if section.is_some_and(|section| section.get(name).is_some()) {
            continue;
        }
        let place = Place {
            name,
            source: &deployment.source,
        };
        let message = format!("`{name}`{} is no parameter of this template", place.of());
        let known = scope.engine.model.parameters.keys().copied();
        let issue = place.issue(value.origin, message);
        out.push(match nearest(name, known) {
            Some(near) => issue.help(format!("did you mean `{near}`?")),
            None => issue,
        });
    }
}

/// A parameter of a deployment.
struct Place<'p> {
    name: &'p str,
    source: &'p str,
}

impl Place<'_> {
    fn issue(&self, written: Origin, message: String) -> Issue {
        let path = ["Parameters", self.name].map(|key| Segment::Key(key.into()));
        let issue = Issue::new(path.to_vec(), message);
        match written {
            Origin::Document(_) => issue.written_at(written),
            _ => issue,
        }
    }

    /// Which deployment it is, for people.
    fn of(&self) -> String {
        match self.source {
            "" => String::new(),
            source => format!(" in {source}"),
        }
    }
}

/// A list, written as one or as text with commas.
fn list(place: &Place<'_>, parameter: (&str, &Node), value: &Node, out: &mut Vec<Issue>) {
    if let Some(items) = value.as_list() {
        for item in items {
            one(place, parameter, item, out);
        }
        return;
    }
    // What names an entry of the parameter store is no list itself.
    let is_stored = parameter.0.starts_with("AWS::SSM::");
    match text_of(value).filter(|_| !is_stored) {
        Some(text) => {
            for item in text.split(',') {
                let item = Node::from(item.trim()).at(value.origin);
                one(place, parameter, &item, out);
            }
        }
        None => one(place, parameter, value, out),
    }
}

fn one(place: &Place<'_>, (kind, parameter): (&str, &Node), value: &Node, out: &mut Vec<Issue>) {
    let Some(text) = text_of(value) else {
        let message = format!(
            "the value {} of `{}`{} is {}, and the parameter is a {kind}",
            shown(value),
            place.name,
            place.of(),
            value.kind_name()
        );
        out.push(place.issue(value.origin, message));
        return;
    };
    let reasons = [
        not_allowed(parameter, &text),
        not_matching(parameter, &text),
        out_of_bounds(kind, parameter, &text),
    ];
    for reason in reasons.into_iter().flatten() {
        let message = format!(
            "the value {} of `{}`{} {reason}",
            shown(value),
            place.name,
            place.of()
        );
        out.push(place.issue(value.origin, message));
    }
}

fn not_allowed(parameter: &Node, text: &str) -> Option<String> {
    let allowed = parameter.get("AllowedValues").and_then(Node::as_list)?;
    let allowed: Vec<String> = allowed.iter().filter_map(text_of).collect();
    let is_allowed = allowed.iter().any(|value| value == text);
    (!is_allowed).then(|| format!("is none of {}", listed(allowed.iter().map(String::as_str))))
}

fn not_matching(parameter: &Node, text: &str) -> Option<String> {
    let pattern = parameter.get("AllowedPattern").and_then(Node::as_str)?;
    let matches = facts::matches_text(&format!("^(?:{pattern})$"), text)?;
    (!matches).then(|| format!("does not match `{pattern}`"))
}

fn out_of_bounds(kind: &str, parameter: &Node, text: &str) -> Option<String> {
    let bound = |key: &str| parameter.get(key).and_then(text_of)?.parse::<f64>().ok();
    let (size, least, most, what) = match kind {
        "Number" | "List<Number>" => match text.trim().parse::<f64>() {
            Ok(number) => (number, "MinValue", "MaxValue", "is"),
            Err(_) => return Some("is no number".to_owned()),
        },
        "String" => {
            let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
            (f64::from(length), "MinLength", "MaxLength", "has a length")
        }
        _ => return None,
    };
    if let Some(least) = bound(least).filter(|least| size < *least) {
        return Some(format!("{what} below the minimum of {least}"));
    }
    let most = bound(most).filter(|most| size > *most)?;
    Some(format!("{what} above the maximum of {most}"))
}
