//! E3601: definitions of state machines, as a mapping or as JSON in a text.

use std::rc::Rc;

use super::schema::{in_json_path, in_jsonata};
use crate::diagnostic::Code;
use crate::facts::Fact;
use crate::validate::Segment;
use crate::validate::engine::{
    At, Function, Functions, Issue, Keyword, Profile, Scope, function_of, is_no_value,
};
use crate::validate::rules::{Rule, at, run_under};
use crate::value::{Map, Node, nearest};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::StepFunctions::StateMachine/Properties"],
        check,
    )],
};

const PAGE: &str = r#"# E3601: the definition of a state machine follows the Amazon States Language

## What it checks

`Definition` and `DefinitionString` of a state machine, whether they are a mapping or JSON in a text, are checked against
the Amazon States Language: every state has a known `Type` and what that type needs, it goes on with `Next` or ends with
`End`, and `StartAt` names a state that exists, also within `Parallel` and `Map`. Both query languages are known, for a
machine and for a state: JSONata has no `InputPath` and `ResultPath`, JSONPath no `Output` and `Arguments`. Texts that
`DefinitionSubstitutions` replaces stay open, and so does a text that a function puts together.

## Why it matters

Step Functions reads the definition when the machine is created. One mistake anywhere in it fails the deployment with
`InvalidDefinition`, after the roles and functions that the machine uses were made.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/orders
      Definition:
        StartAt: Reserve
        States:
          Charge:
            Type: Task
            Resource: arn:aws:states:::lambda:invoke
            End: true
```

```yaml
Resources:
  Orders:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/orders
      DefinitionString: >-
        {"QueryLanguage": "JSONata", "StartAt": "Charge", "States": {
        "Charge": {"Type": "Pass", "InputPath": "$.order", "End": true}}}
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/orders
      Definition:
        StartAt: Charge
        States:
          Charge:
            Type: Task
            Resource: arn:aws:states:::lambda:invoke
            Parameters:
              FunctionName: ${ChargeFunction}
            Next: Paid
          Paid:
            Type: Choice
            Choices:
              - Variable: $.paid
                BooleanEquals: true
                Next: Done
            Default: Refused
          Done:
            Type: Succeed
          Refused:
            Type: Fail
      DefinitionSubstitutions:
        ChargeFunction: charge
```

```yaml
Resources:
  Orders:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/orders
      DefinitionString: >-
        {"QueryLanguage": "JSONata", "StartAt": "Charge", "States": {
        "Charge": {"Type": "Pass", "Output": "{% $states.input.order %}", "End": true}}}
```

## References

- [Amazon States Language](https://states-language.net/spec.html)
- [State machine structure in Amazon States Language for Step Functions workflows](https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html)
- [Transforming data with JSONata in Step Functions](https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html)
"#;

static PROFILE: Profile = Profile {
    owner: Code::new("E3601"),
    codes: &[],
};

/// A definition of a state machine, and what it was written in.
#[derive(Debug)]
struct Machine<'n> {
    definition: &'n Node,
    /// Names that stand for something else in the texts of the definition.
    substitutions: Option<&'n Map>,
    is_text: bool,
}

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let substitutions = properties
        .get("DefinitionSubstitutions")
        .and_then(Node::as_map);
    for key in ["Definition", "DefinitionString"] {
        // The serverless transform writes texts of its own.
        if key == "DefinitionString" && scope.engine.model.is_serverless() {
            continue;
        }
        let Some(node) = properties.get(key) else {
            continue;
        };
        scope.enter(At::Key(key), Some(key), |scope| match node.as_str() {
            Some(text) => {
                // What is no JSON is the business of the property's type.
                let Ok(definition) = serde_json::from_str::<Node>(text) else {
                    return;
                };
                let machine = Machine {
                    definition: &definition,
                    substitutions,
                    is_text: true,
                };
                // CloudFormation does not look into a text: a mapping `{"Ref": …}` there is no function.
                machine.check(&scope.with(|scope| scope.functions = Functions::NONE), out);
            }
            None if function_of(node).is_some() || node.as_map().is_some_and(Map::is_empty) => {}
            None => {
                let machine = Machine {
                    definition: node,
                    substitutions,
                    is_text: false,
                };
                machine.check(scope, out);
            }
        });
    }
}

impl Machine<'_> {
    fn check(&self, scope: &Scope<'_>, out: &mut Vec<Issue>) {
        each_schema(
            scope,
            self.definition.get("QueryLanguage"),
            &mut |scope, schema| {
                let mut issues = Vec::new();
                run_under(scope, schema, &PROFILE, self.definition, &mut issues);
                let base = scope.path().len();
                issues.retain_mut(|issue| self.keeps(issue, base));
                let mut path = scope.path();
                self.check_starts(scope, &mut path, self.definition, &mut issues);
                if self.is_text {
                    for issue in &mut issues {
                        say_where(issue, base);
                    }
                }
                out.append(&mut issues);
            },
        );
    }

    /// Whether an issue is told, under the code of this rule where it is not of another function than `Ref`.
    fn keeps(&self, issue: &mut Issue, base: usize) -> bool {
        if issue.keyword == Keyword::Function(Function::Ref) {
            // A name that does not exist is told where the property is checked.
            if issue.code.is_none() && issue.path.last().is_some_and(|last| last.is("Ref")) {
                return false;
            }
            issue.code = Some(PROFILE.owner);
            return true;
        }
        // These are about the mapping, although they stand at one of its keys.
        let is_about_key = matches!(
            issue.keyword,
            Keyword::AdditionalProperties | Keyword::RequiredXor
        );
        let steps = issue.path.get(base..).unwrap_or_default();
        let text = steps
            .iter()
            .try_fold(self.definition, |node, step| match step {
                Segment::Key(key) => node.get(key),
                Segment::Index(index) => node.as_list()?.get(*index),
            })
            .and_then(Node::as_str)
            .filter(|_| !is_about_key);
        !text.is_some_and(|text| self.is_substituted(text))
    }

    /// Whether a text is the name of a substitution.
    fn is_substituted(&self, text: &str) -> bool {
        let Some(substitutions) = self.substitutions else {
            return false;
        };
        let name = text.replace("${", "").replace('}', "");
        substitutions.contains(name.trim())
    }

    /// Machines start at one of their states, and so do the machines within their states.
    fn check_starts(
        &self,
        scope: &Scope<'_>,
        path: &mut Vec<Segment>,
        machine: &Node,
        out: &mut Vec<Issue>,
    ) {
        let Some(start) = machine.get("StartAt").and_then(Node::as_str) else {
            return;
        };
        // Which states a function gives is not looked at.
        let is_open = |states: &&Node| function_of(states).is_some() && !scope.functions.is_empty();
        let states = machine.get("States").filter(|states| !is_open(states));
        let Some(states) = states.and_then(Node::as_map) else {
            return;
        };
        let is_known = states.contains(start);
        let is_replaced = start.contains("${") && self.is_substituted(start);
        if !is_known && !is_replaced {
            let mut path = path.clone();
            path.push(Segment::Key("StartAt".into()));
            let message = format!("`StartAt` names `{start}`, and there is no such state");
            let mut issue = Issue::new(path, message).of(PROFILE.owner);
            issue.help =
                nearest(start, states.keys()).map(|near| format!("did you mean `{near}`?"));
            out.push(issue);
        }
        for (name, state) in states.iter() {
            let steps: &[&str] = match state.get("Type").and_then(Node::as_str) {
                Some("Parallel") => &["Branches"],
                Some("Map") => &["ItemProcessor", "Iterator"],
                _ => continue,
            };
            for step in steps {
                let Some(inner) = state.get(step) else {
                    continue;
                };
                let length = path.len();
                path.extend(["States", name, step].map(|key| Segment::Key(key.into())));
                match inner.as_list() {
                    Some(branches) => {
                        for (index, branch) in branches.iter().enumerate() {
                            path.push(Segment::Index(index));
                            self.check_starts(scope, path, branch, out);
                            path.pop();
                        }
                    }
                    None => self.check_starts(scope, path, inner, out),
                }
                path.truncate(length);
            }
        }
    }
}

/// Calls `then` with the schema of each query language that a machine can have, as far as it is known.
fn each_schema(
    scope: &Scope<'_>,
    language: Option<&Node>,
    then: &mut dyn FnMut(&Scope<'_>, Fact<'_>),
) {
    let Some(language) = language.filter(|node| !node.is_null() && !is_no_value(node)) else {
        if let Some(schema) = in_json_path(scope) {
            then(scope, schema);
        }
        return;
    };
    match function_of(language) {
        Some((Function::If, argument)) => each_branch(scope, argument, then),
        Some(_) => {}
        None => {
            let schema = match language.as_str() {
                Some("JSONPath") => in_json_path(scope),
                Some("JSONata") => in_jsonata(scope),
                _ => None,
            };
            if let Some(schema) = schema {
                then(scope, schema);
            }
        }
    }
}

/// The branches of `Fn::If`, each under its condition.
fn each_branch(scope: &Scope<'_>, argument: &Node, then: &mut dyn FnMut(&Scope<'_>, Fact<'_>)) {
    let Some([name, yes, no]) = argument.as_list() else {
        return;
    };
    let conditions = &scope.engine.model.conditions;
    let condition = name.as_str().and_then(|name| conditions.position(name));
    for (branch, value) in [(yes, true), (no, false)] {
        let pins: Vec<_> = condition.map(|at| (at, value)).into_iter().collect();
        let Some(assumptions) = conditions.assume(&scope.assumptions, &pins, true) else {
            continue;
        };
        let scope = scope.with(|scope| scope.assumptions = Rc::new(assumptions));
        each_schema(&scope, Some(branch), then);
    }
}

/// The template has one place for a whole text: where in it something is wrong is said in words.
pub(super) fn say_where(issue: &mut Issue, base: usize) {
    let steps: Vec<String> = issue
        .path
        .iter()
        .skip(base)
        .map(ToString::to_string)
        .collect();
    if !steps.is_empty() {
        issue.message = format!("at `{}` of the text: {}", steps.join("/"), issue.message);
    }
}
