//! D504: the ways through a state machine.

use std::collections::HashMap;

use super::definition::say_where;
use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope, Seen, function_of, listed, look, truth_of_node};
use crate::validate::rules::{Rule, at};
use crate::value::{Map, Node, nearest};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(
            &["Resources/AWS::StepFunctions::StateMachine/Properties"],
            check,
        ),
        at(
            &["Resources/AWS::Serverless::StateMachine/Properties"],
            check_serverless,
        ),
    ],
};

const PAGE: &str = r#"# D504: the states of a state machine lead to each other, can be reached, and come to an end

## What it checks

In `Definition` and `DefinitionString` of a state machine, also in a text that `Fn::Sub` fills: `Next`, `Default` and the `Next` of choices and
catchers name states of the same level, so that nothing leads into or out of a `Parallel` or `Map`. Every state can be reached from
`StartAt`, at least one state of each level ends, and no two states have the same name. What contains `${…}` or a function stays
open. E3601 speaks where it looks at the same thing.

## Why it matters

Step Functions reads the ways when the machine is created, and refuses it with `MISSING_TRANSITION_TARGET`,
`MISSING_END_STATE` or `DUPLICATE_STATE_NAME`. The deployment fails after the roles and functions of the machine were made.

## Fails

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
            Type: Pass
            Next: Deliver
          Ship:
            Type: Pass
            End: true
```

```yaml
Resources:
  Orders:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/orders
      DefinitionString: >-
        {"StartAt": "Charge", "States": {
        "Charge": {"Type": "Pass", "End": true},
        "Refund": {"Type": "Pass", "End": true}}}
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
              FunctionName: charge
            Catch:
              - ErrorEquals: [States.ALL]
                Next: Refund
            Next: Paid
          Paid:
            Type: Choice
            Choices:
              - Variable: $.paid
                BooleanEquals: true
                Next: Ship
            Default: Refund
          Ship:
            Type: Map
            ItemProcessor:
              StartAt: Pack
              States:
                Pack:
                  Type: Pass
                  End: true
            End: true
          Refund:
            Type: Fail
```

## References

- [State machine structure in Amazon States Language for Step Functions workflows](https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html)
- [ValidateStateMachineDefinitionDiagnostic](https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html)
- [Amazon States Language](https://states-language.net/spec.html)
"#;

/// For how many names that do not exist a similar one is looked for.
const SUGGESTIONS: usize = 20;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let is_serverless = scope.engine.model.is_serverless();
    check_key(scope, (properties, "Definition"), false, out);
    check_key(scope, (properties, "DefinitionString"), is_serverless, out);
}

fn check_serverless(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check_key(scope, (properties, "Definition"), true, out);
}

/// Looks at a definition. Where it is alone no other rule looks at the same thing.
fn check_key(
    scope: &Scope<'_>,
    (properties, key): (&Node, &str),
    is_alone: bool,
    out: &mut Vec<Issue>,
) {
    look(scope, properties, &[key], &mut |scope, seen| {
        // The rule about definitions does not look into functions.
        let is_alone = is_alone || scope.is_in_call() || matches!(seen, Seen::Open(_));
        match (seen.written_text(), seen.value()) {
            (Some(text), _) => check_text(scope, text, is_alone, out),
            (None, Some(node)) => Walk::new(scope, false, is_alone).walk(node, out),
            (None, None) => {}
        }
    });
}

fn check_text(scope: &Scope<'_>, text: &str, is_alone: bool, out: &mut Vec<Issue>) {
    // What is no JSON is the business of the property's type.
    if let Ok(definition) = serde_json::from_str::<Node>(text) {
        Walk::new(scope, true, is_alone).walk(&definition, out);
    }
}

/// A walk through a definition.
struct Walk<'n> {
    path: Vec<Segment>,
    is_text: bool,
    is_alone: bool,
    /// Each state of the whole machine, and where the first of that name stands.
    names: HashMap<&'n str, Vec<Segment>>,
    suggestions: usize,
    issues: Vec<Issue>,
}

/// A state, and where it leads.
struct State<'n> {
    name: &'n str,
    targets: Vec<Target<'n>>,
    is_end: bool,
}

struct Target<'n> {
    name: &'n str,
    /// From the state to the name.
    path: Vec<Segment>,
}

impl<'n> Walk<'n> {
    fn new(scope: &Scope<'_>, is_text: bool, is_alone: bool) -> Self {
        Self {
            path: scope.path(),
            is_text,
            is_alone,
            names: HashMap::new(),
            suggestions: SUGGESTIONS,
            issues: Vec::new(),
        }
    }

    fn walk(mut self, definition: &'n Node, out: &mut Vec<Issue>) {
        let base = self.path.len();
        self.levels(definition, &mut |walk, machine| walk.name_states(machine));
        self.levels(definition, &mut |walk, machine| walk.check_level(machine));
        if self.is_text {
            for issue in &mut self.issues {
                say_where(issue, base);
                issue.path.truncate(base);
                for (path, _) in &mut issue.related {
                    path.truncate(base);
                }
            }
        }
        out.append(&mut self.issues);
    }

    /// Calls `then` for a machine and for those within its states.
    fn levels(&mut self, machine: &'n Node, then: &mut dyn FnMut(&mut Self, &'n Node)) {
        then(self, machine);
        let Some(states) = self.states_of(machine) else {
            return;
        };
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
                let length = self.path.len();
                self.path
                    .extend(["States", name, step].map(|key| Segment::Key(key.into())));
                match inner.as_list() {
                    Some(branches) => {
                        for (index, branch) in branches.iter().enumerate() {
                            self.path.push(Segment::Index(index));
                            self.levels(branch, then);
                            self.path.pop();
                        }
                    }
                    None => self.levels(inner, then),
                }
                self.path.truncate(length);
            }
        }
    }

    fn states_of(&self, machine: &'n Node) -> Option<&'n Map> {
        let states = machine.get("States")?;
        states.as_map().filter(|_| !self.is_function(states))
    }

    /// CloudFormation does not look into a text: a mapping `{"Ref": …}` there is no function.
    fn is_function(&self, node: &Node) -> bool {
        !self.is_text && function_of(node).is_some()
    }

    /// Whether the deployment decides what a value is.
    fn is_open(&self, node: &Node) -> bool {
        self.is_function(node) || node.as_str().is_some_and(is_substituted)
    }

    fn path_to<'s>(&self, steps: impl IntoIterator<Item = &'s str>) -> Vec<Segment> {
        let mut path = self.path.clone();
        path.extend(steps.into_iter().map(|step| Segment::Key(step.into())));
        path
    }

    /// Two states of one name are wrong, wherever in the machine they are.
    fn name_states(&mut self, machine: &'n Node) {
        let names = self.states_of(machine).into_iter().flat_map(Map::keys);
        for name in names.filter(|name| !is_unknown(name)) {
            let path = self.path_to(["States", name]);
            match self.names.get(name) {
                Some(first) => {
                    let message = format!("the machine has two states with the name `{name}`");
                    let issue = Issue::new(path, message);
                    self.issues
                        .push(issue.related(first.clone(), "the first one"));
                }
                None => {
                    self.names.insert(name, path);
                }
            }
        }
    }

    fn check_level(&mut self, machine: &'n Node) {
        let Some(map) = self.states_of(machine) else {
            return;
        };
        let states: Vec<Option<State<'n>>> = map
            .iter()
            .map(|(name, state)| self.read(name, state))
            .collect();
        let is_closed = !map.keys().any(is_unknown);
        let known: Vec<&State<'n>> = states.iter().flatten().collect();
        let mut is_whole = is_closed && known.len() == states.len();
        if is_closed {
            for state in &known {
                for target in state.targets.iter().filter(|to| !map.contains(to.name)) {
                    self.tell_missing(map, state.name, target);
                    is_whole = false;
                }
            }
        }
        let start = machine.get("StartAt").filter(|start| !self.is_open(start));
        let Some(start) = start.and_then(Node::as_str) else {
            return;
        };
        if !map.contains(start) {
            if self.is_alone && is_closed {
                let path = self.path_to(["StartAt"]);
                let message = format!("`StartAt` names `{start}`, and there is no such state");
                self.tell_with_suggestion(map, start, Issue::new(path, message));
            }
            return;
        }
        if is_whole {
            self.check_ways(&known, start);
        }
    }

    /// Reads where a state leads; nothing where that is open, or where another rule says that it leads nowhere.
    fn read(&mut self, name: &'n str, state: &'n Node) -> Option<State<'n>> {
        let map = state.as_map().filter(|_| !self.is_function(state))?;
        let kind = state.get("Type")?.as_str()?;
        if is_substituted(kind) || (!self.is_text && map.keys().any(is_unknown)) {
            return None;
        }
        let mut targets = Vec::new();
        let mut is_known = true;
        for key in ["Next", "Default"] {
            is_known &= self.target(state, key, Vec::new(), &mut targets);
        }
        for key in ["Choices", "Catch"] {
            let Some(ways) = state.get(key) else { continue };
            is_known &= ways.as_list().is_some();
            for (index, way) in ways.as_list().unwrap_or_default().iter().enumerate() {
                let path = vec![Segment::Key(key.into()), Segment::Index(index)];
                is_known &= !self.is_function(way) && self.target(way, "Next", path, &mut targets);
            }
        }
        let end = state.get("End");
        let is_end = end.and_then(truth_of_node).unwrap_or_default();
        let is_final = matches!(kind, "Succeed" | "Fail");
        if end.is_none() && !is_final && kind != "Choice" && state.get("Next").is_none() {
            if self.is_alone {
                let message =
                    format!("the state `{name}` neither goes on with `Next` nor ends with `End`");
                let path = self.path_to(["States", name]);
                self.issues.push(Issue::new(path, message));
            }
            is_known = false;
        }
        is_known &= end.is_none_or(|end| truth_of_node(end).is_some());
        is_known.then_some(State {
            name,
            targets,
            is_end: is_end || is_final,
        })
    }

    /// Adds the name of a state that stands at a key, and tells whether it is known.
    fn target(
        &self,
        from: &'n Node,
        key: &str,
        mut path: Vec<Segment>,
        targets: &mut Vec<Target<'n>>,
    ) -> bool {
        let Some(node) = from.get(key) else {
            return true;
        };
        let Some(name) = node.as_str().filter(|name| !is_substituted(name)) else {
            return false;
        };
        path.push(Segment::Key(key.into()));
        targets.push(Target { name, path });
        true
    }

    fn tell_missing(&mut self, map: &Map, from: &str, target: &Target<'n>) {
        let name = target.name;
        let mut path = self.path_to(["States", from]);
        path.extend(target.path.iter().cloned());
        let key = target.path.last().map(ToString::to_string);
        let key = key.unwrap_or_default();
        match self.names.get(name) {
            Some(other) => {
                let message = format!(
                    "`{key}` of the state `{from}` names `{name}`, which is not a state beside it"
                );
                let issue = Issue::new(path, message)
                    .help("a state leads only to states of the same level: nothing leads into or out of a `Parallel` or `Map`")
                    .related(other.clone(), "it stands here");
                self.issues.push(issue);
            }
            None => {
                let message = format!(
                    "`{key}` of the state `{from}` names `{name}`, and there is no such state"
                );
                self.tell_with_suggestion(map, name, Issue::new(path, message));
            }
        }
    }

    fn tell_with_suggestion(&mut self, map: &Map, name: &str, mut issue: Issue) {
        if let Some(left) = self.suggestions.checked_sub(1) {
            self.suggestions = left;
            issue.help = nearest(name, map.keys()).map(|near| format!("did you mean `{near}`?"));
        }
        self.issues.push(issue);
    }

    /// Some state must end, and all must be reached.
    fn check_ways(&mut self, states: &[&State<'n>], start: &str) {
        if !states.iter().any(|state| state.is_end) {
            let names = listed(states.iter().map(|state| state.name));
            let message =
                format!("none of the states {names} ends, so that the machine never does");
            let issue = Issue::new(self.path_to(["States"]), message).help(
                "let a state end with `End: true`, or add one of the type `Succeed` or `Fail`",
            );
            self.issues.push(issue);
            return;
        }
        let mut ways = Ways::of(states);
        ways.mark(start);
        let mut is_target = vec![false; states.len()];
        for (index, state) in states.iter().enumerate() {
            if ways.is_reached(index) {
                continue;
            }
            for target in &state.targets {
                if let Some(slot) = ways.index(target.name).and_then(|at| is_target.get_mut(at))
                    && target.name != state.name
                {
                    *slot = true;
                }
            }
        }
        // States that only others lead to which cannot be reached are not told of, but of a circle the first one is.
        for only_first in [true, false] {
            for (index, state) in states.iter().enumerate() {
                let is_first = is_target.get(index) == Some(&false);
                if ways.is_reached(index) || (only_first && !is_first) {
                    continue;
                }
                ways.mark(state.name);
                let name = state.name;
                let message = format!(
                    "the state `{name}` cannot be reached: no way leads to it from `{start}`"
                );
                let issue = Issue::new(self.path_to(["States", name]), message)
                    .help("let a state go on with it, or remove it");
                self.issues.push(issue);
            }
        }
    }
}

/// Which states were reached.
struct Ways<'s, 'n> {
    states: &'s [&'s State<'n>],
    indices: HashMap<&'n str, usize>,
    reached: Vec<bool>,
}

impl<'s, 'n> Ways<'s, 'n> {
    fn of(states: &'s [&'s State<'n>]) -> Self {
        let names = states.iter().enumerate();
        Self {
            states,
            indices: names.map(|(index, state)| (state.name, index)).collect(),
            reached: vec![false; states.len()],
        }
    }

    fn index(&self, name: &str) -> Option<usize> {
        self.indices.get(name).copied()
    }

    fn is_reached(&self, index: usize) -> bool {
        self.reached.get(index).copied().unwrap_or_default()
    }

    /// Marks a state, and all to which it leads.
    fn mark(&mut self, name: &str) {
        let mut open: Vec<usize> = self.index(name).into_iter().collect();
        while let Some(index) = open.pop() {
            let Some(is_reached) = self.reached.get_mut(index).filter(|reached| !**reached) else {
                continue;
            };
            *is_reached = true;
            let state = self.states.get(index);
            let targets = state.into_iter().flat_map(|state| &state.targets);
            open.extend(targets.filter_map(|target| self.index(target.name)));
        }
    }
}

/// Whether a part of a text is put in by the deployment.
fn is_substituted(text: &str) -> bool {
    text.contains("${") || text.contains("{{resolve:")
}

/// Whether a key is not the name of a state: a function beside states puts in others.
fn is_unknown(key: &str) -> bool {
    is_substituted(key) || key.starts_with("Fn::")
}
