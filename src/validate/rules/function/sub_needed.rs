use crate::facts;
use crate::validate::engine::{At, Issue, Scope, is_pseudo_parameter};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Node, NodeKind};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E1029: a text that names something with `${...}` stands in `Fn::Sub`

## What it checks

A text outside of `Fn::Sub` with `${Name}` is reported where the template has a parameter, resource or attribute of that name, or where it is a pseudo parameter. In the definition of a state machine every name counts that `DefinitionSubstitutions` does not give. Names that nothing in the template has belong to somebody else and are left alone.

## Why it matters

CloudFormation replaces names in `Fn::Sub` only. Elsewhere the text with its braces becomes the value.

## Settings

- `custom_excludes`: a pattern of variables, with `${` and `}`, that another tool replaces before the deployment; none by default

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: "orders ${AWS::StackName}"
```

## Passes

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Sub "orders ${AWS::StackName}"
```

```yaml E1029.custom_excludes=.*AWS::StackName.*
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: "orders ${AWS::StackName}"
```

## References

- AWS CloudFormation User Guide, `Fn::Sub`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html>
"#;

/// What is looked for, and where.
struct Search<'s, 'n> {
    scope: &'s Scope<'s>,
    template: &'n Node,
    /// Names that are none of ours, as a pattern.
    excluded: Option<String>,
    steps: Vec<At<'n>>,
}

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    let excluded = scope.engine.selection.setting("E1029", "custom_excludes");
    let excluded = excluded.filter(|pattern| !pattern.is_empty());
    let mut search = Search {
        scope,
        template,
        excluded: excluded.map(|pattern| format!("^(?:{pattern})")),
        steps: Vec::new(),
    };
    search.walk(template, out);
}

impl<'n> Search<'_, 'n> {
    fn walk(&mut self, node: &'n Node, out: &mut Vec<Issue>) {
        match &node.kind {
            NodeKind::Map(map) => {
                for (key, value) in map.iter().filter(|(key, _)| *key != "Fn::Sub") {
                    self.steps.push(At::Key(key));
                    self.walk(value, out);
                    self.steps.pop();
                }
            }
            NodeKind::List(list) => {
                for (index, value) in list.iter().enumerate() {
                    self.steps.push(At::Index(index));
                    self.walk(value, out);
                    self.steps.pop();
                }
            }
            NodeKind::String(text) if text.contains("${") => self.look(text, out),
            _ => {}
        }
    }

    fn look(&self, text: &str, out: &mut Vec<Issue>) {
        // The template in a template has names of its own.
        if self.steps.last() == Some(&At::Key("TemplateBody")) {
            return;
        }
        let is_definition = self.steps.contains(&At::Key("DefinitionString"));
        for name in variables(text) {
            if self.is_substitution(name) || self.is_excluded(name) {
                continue;
            }
            if is_definition || self.is_of_template(name) {
                let path = self.steps.iter().map(|step| step.segment()).collect();
                let message = format!("`${{{name}}}` is not replaced outside of `Fn::Sub`");
                out.push(
                    Issue::new(path, message).help("write the text as the argument of `Fn::Sub`"),
                );
            }
        }
    }

    fn is_excluded(&self, name: &str) -> bool {
        let variable = || format!("${{{name}}}");
        let pattern = self.excluded.as_deref();
        pattern.is_some_and(|pattern| facts::matches_text(pattern, &variable()) == Some(true))
    }

    /// Whether a state machine says itself what is put in for the name.
    fn is_substitution(&self, name: &str) -> bool {
        ["DefinitionString", "Definition"].iter().any(|key| {
            let position = self.steps.iter().position(|step| *step == At::Key(key));
            let owner = position.and_then(|position| self.steps.get(..position));
            let owner = owner.and_then(|steps| {
                steps
                    .iter()
                    .try_fold(self.template, |node, step| match step {
                        At::Key(key) => node.get(key),
                        At::Index(index) => node.as_list()?.get(*index),
                    })
            });
            let given = owner.and_then(|owner| owner.get("DefinitionSubstitutions")?.get(name));
            given.is_some_and(|value| !value.is_null() && value.as_str() != Some(""))
        })
    }

    /// Whether the template knows the name: a parameter, a resource or an attribute of one.
    fn is_of_template(&self, name: &str) -> bool {
        let model = &self.scope.engine.model;
        let module = |id: &str| {
            let mut modules = model.resources.iter();
            modules.any(|(own, resource)| {
                resource.kind.ends_with("::MODULE") && id.starts_with(own.as_str())
            })
        };
        if let Some((id, attribute)) = name.split_once('.') {
            let Some(resource) = model.resources.get(id) else {
                return module(id);
            };
            let kind = self.scope.engine.facts.resource_type(resource.facts_type());
            return kind.is_some_and(|kind| kind.attribute_matching(attribute).is_some());
        }
        let is_written = |id| {
            let resource = model.resources.get(id);
            resource.is_some_and(|resource| resource.node.is_some())
        };
        model.parameters.contains_key(name)
            || is_written(name)
            || is_pseudo_parameter(name)
            || module(name)
    }
}

/// What stands between `${` and `}`, where it could be a name.
fn variables(text: &str) -> impl Iterator<Item = &str> {
    text.split("${").skip(1).filter_map(|rest| {
        let is_of_name = |c: char| c.is_ascii_alphanumeric() || "_:.".contains(c);
        let end = rest.find(|c: char| !is_of_name(c))?;
        let (name, behind) = rest.split_at(end);
        (!name.is_empty() && behind.starts_with('}')).then_some(name)
    })
}
