//! The conditions of a template, and whether some of them can be true at once.
//!
//! A condition is a formula over comparisons (`Fn::Equals`). Whether a set of conditions can hold is decided by
//! [`satisfy`](super::satisfy), within a budget; when that is spent the answer is "possible", which never adds a finding.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use indexmap::IndexMap;

use super::satisfy::Search;
use super::vocabulary::{Function, function_of};
use crate::value::{Map, Node};

/// How much work all questions about one template may take, in visited parts of formulas.
const WORK: usize = 4_000_000;
/// How many scenarios of one value are looked at.
pub(in crate::validate) const MAX_SCENARIOS: usize = 128;

/// A formula; names are positions in [`Conditions::formulas`].
#[derive(Clone, Debug)]
pub(super) enum Formula {
    Comparison(usize),
    Name(usize),
    Not(Box<Self>),
    All(Vec<Self>),
    Any(Vec<Self>),
}

/// One side of a comparison, in a form that can be compared.
#[derive(Clone, Debug, PartialEq)]
enum Side {
    Literal(String),
    /// What a function gives, such as `Ref`: the same wherever the same is written.
    Value(Node),
}

/// Comparisons of one value with different texts: one of them can be true.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) comparisons: Vec<usize>,
    /// Whether one of them must be true: a parameter with each of its allowed values.
    pub(super) is_whole: bool,
}

/// Whether two conditions were pinned to values.
pub(in crate::validate) type Pin = (usize, bool);

/// Conditions that are taken to be true or false at some place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::validate) struct Assumptions {
    pins: Vec<Pin>,
    /// Those that really hold there, and are not only tried.
    facts: Vec<Pin>,
}

impl Assumptions {
    /// The conditions that are taken to be true or false.
    pub(in crate::validate) fn pins(&self) -> &[Pin] {
        &self.pins
    }

    /// Whether a condition is taken to be true or false.
    pub(in crate::validate) fn status(&self, condition: usize) -> Option<bool> {
        self.pins
            .iter()
            .find(|(name, _)| *name == condition)
            .map(|(_, value)| *value)
    }
}

/// All conditions of a template.
#[derive(Debug, Default)]
pub(in crate::validate) struct Conditions {
    formulas: IndexMap<String, Formula>,
    comparisons: Vec<(Side, Side)>,
    /// The comparisons by what is compared, in either order.
    known: HashMap<[String; 2], usize>,
    /// The comparisons that have a value whatever the deployment: of two texts, or with a text that is not allowed.
    /// Whoever writes one turns something off for a while, and what stands behind it is checked all the same: it counts
    /// only where the question is whether two places exist together.
    settled: Vec<(usize, bool)>,
    groups: Vec<Group>,
    /// The group of each comparison.
    group_of: Vec<Option<usize>>,
    /// What the section `Rules` asserts of every deployment.
    rules: Vec<Formula>,
    answers: RefCell<HashMap<Vec<Pin>, bool>>,
    work: Cell<usize>,
    exhausted: Cell<bool>,
}

impl Conditions {
    /// Reads the section `Conditions`; what is malformed there may be true or false.
    pub(in crate::validate) fn read<'n>(
        section: Option<&Node>,
        rules: Option<&Map>,
        allowed_values: impl IntoIterator<Item = (&'n str, Vec<String>)>,
    ) -> Self {
        let mut conditions = Self {
            work: Cell::new(WORK),
            ..Self::default()
        };
        let Some(section) = section.and_then(Node::as_map) else {
            return conditions;
        };
        let names: IndexMap<&str, usize> = section.keys().zip(0..).collect();
        for (name, node) in section.iter() {
            let formula = conditions.formula(node, &names);
            conditions.formulas.insert(name.to_owned(), formula);
        }
        for rule in rules.into_iter().flat_map(Map::iter).map(|(_, rule)| rule) {
            conditions.assert(rule, &names);
        }
        let comparisons = conditions.comparisons.iter().enumerate();
        let settled = comparisons.filter_map(|(at, sides)| Some((at, settled(sides)?)));
        conditions.settled = settled.collect();
        conditions.group(&allowed_values.into_iter().collect());
        conditions
    }

    fn formula(&mut self, node: &Node, names: &IndexMap<&str, usize>) -> Formula {
        let Some((function, argument)) = function_of(node) else {
            return self.unknown();
        };
        let list = argument.as_list().unwrap_or_default();
        match function {
            Function::Equals => match list {
                [left, right] => self.comparison(left, right),
                _ => self.unknown(),
            },
            Function::And => {
                Formula::All(list.iter().map(|part| self.formula(part, names)).collect())
            }
            Function::Or => {
                Formula::Any(list.iter().map(|part| self.formula(part, names)).collect())
            }
            Function::Not => match list {
                [part] => Formula::Not(Box::new(self.formula(part, names))),
                _ => self.unknown(),
            },
            Function::Condition => match argument.as_str().and_then(|name| names.get(name)) {
                Some(name) => Formula::Name(*name),
                None => self.unknown(),
            },
            _ => self.unknown(),
        }
    }

    /// Something that may be true or false, whatever else is.
    fn unknown(&mut self) -> Formula {
        let free = Node::from(format!("{}", self.comparisons.len()));
        self.comparisons
            .push((Side::Value(Node::default()), Side::Value(free)));
        Formula::Comparison(self.comparisons.len() - 1)
    }

    fn comparison(&mut self, left: &Node, right: &Node) -> Formula {
        let mut key = [written(left), written(right)];
        key.sort();
        let next = self.comparisons.len();
        let at = *self.known.entry(key).or_insert(next);
        if at == next {
            self.comparisons.push((side(left), side(right)));
        }
        Formula::Comparison(at)
    }

    /// Takes in what a rule asserts, where its condition holds.
    fn assert(&mut self, rule: &Node, names: &IndexMap<&str, usize>) {
        let asserted = rule.get("Assertions").and_then(Node::as_list);
        let asserted = asserted.unwrap_or_default().iter();
        let parts: Vec<&Node> = asserted.filter_map(|part| part.get("Assert")).collect();
        let all = parts.iter().map(|part| self.formula(part, names)).collect();
        let all = Formula::All(all);
        let rule = match rule.get("RuleCondition") {
            Some(when) => {
                let when = self.formula(when, names);
                Formula::Any(vec![Formula::Not(Box::new(when)), all])
            }
            None => all,
        };
        self.rules.push(rule);
    }

    /// Puts the comparisons of each value with texts together.
    fn group(&mut self, allowed: &IndexMap<&str, Vec<String>>) {
        /// A value, and the comparisons with the texts that it is compared with.
        type Compared<'c> = (&'c Node, Vec<(usize, &'c str)>);
        let mut groups: IndexMap<String, Compared<'_>> = IndexMap::new();
        for (at, sides) in self.comparisons.iter().enumerate() {
            let ((Side::Value(value), Side::Literal(text))
            | (Side::Literal(text), Side::Value(value))) = sides
            else {
                continue;
            };
            let group = groups.entry(written(value));
            group.or_insert((value, Vec::new())).1.push((at, text));
        }
        self.group_of = vec![None; self.comparisons.len()];
        for (value, members) in groups.into_values() {
            let allowed = parameter_of(value).and_then(|name| allowed.get(name));
            let allowed = allowed.map(Vec::as_slice).unwrap_or_default();
            let is_allowed =
                |text: &str| allowed.is_empty() || allowed.iter().any(|value| value == text);
            let excluded = members.iter().filter(|(_, text)| !is_allowed(text));
            self.settled.extend(excluded.map(|(at, _)| (*at, false)));
            let is_compared = |value: &String| members.iter().any(|(_, text)| text == value);
            for (at, _) in &members {
                if let Some(slot) = self.group_of.get_mut(*at) {
                    *slot = Some(self.groups.len());
                }
            }
            self.groups.push(Group {
                is_whole: !allowed.is_empty() && allowed.iter().all(is_compared),
                comparisons: members.iter().map(|(at, _)| *at).collect(),
            });
        }
    }

    /// The comparisons with a value that no deployment changes.
    pub(super) fn settled(&self) -> &[(usize, bool)] {
        &self.settled
    }

    /// How many comparisons there are.
    pub(super) const fn comparisons(&self) -> usize {
        self.comparisons.len()
    }

    /// The group that a comparison belongs to.
    pub(super) fn group_of(&self, comparison: usize) -> Option<&Group> {
        let group = self.group_of.get(comparison).copied().flatten()?;
        self.groups.get(group)
    }

    pub(super) const fn rules(&self) -> &[Formula] {
        self.rules.as_slice()
    }

    pub(super) fn formula_at(&self, position: usize) -> Option<&Formula> {
        self.formulas
            .get_index(position)
            .map(|(_, formula)| formula)
    }

    /// How many conditions there are.
    pub(super) fn len(&self) -> usize {
        self.formulas.len()
    }

    /// The position of a condition.
    pub(in crate::validate) fn position(&self, name: &str) -> Option<usize> {
        self.formulas.get_index_of(name)
    }

    /// The names of all conditions.
    pub(in crate::validate) fn names(&self) -> impl Iterator<Item = &str> {
        self.formulas.keys().map(String::as_str)
    }

    /// Whether a question was too hard for the budget.
    pub(in crate::validate) fn is_exhausted(&self) -> bool {
        self.exhausted.get()
    }

    /// The assumptions with more of them; `None` when they cannot all hold.
    pub(in crate::validate) fn assume(
        &self,
        given: &Assumptions,
        more: &[Pin],
        as_facts: bool,
    ) -> Option<Assumptions> {
        let mut result = given.clone();
        for (name, value) in more {
            match result.status(*name) {
                Some(status) if status != *value => return None,
                Some(_) => {}
                None => result.pins.push((*name, *value)),
            }
            if as_facts && !result.facts.contains(&(*name, *value)) {
                result.facts.push((*name, *value));
            }
        }
        if result.pins.len() == given.pins.len() || self.can_hold(&result.pins, &[]) {
            return Some(result);
        }
        None
    }

    /// Whether what is assumed at two places can hold at once.
    pub(in crate::validate) fn hold_together(
        &self,
        one: &Assumptions,
        other: &Assumptions,
    ) -> bool {
        let mut pins = one.pins.clone();
        pins.extend_from_slice(&other.pins);
        self.can_hold(&pins, self.settled())
    }

    /// Whether a condition can take a value where the facts of `given` hold.
    pub(in crate::validate) fn is_reachable(&self, given: &Assumptions, pin: Pin) -> bool {
        let mut pins = given.facts.clone();
        pins.push(pin);
        self.can_hold(&pins, &[])
    }

    /// Whether a condition has a value wherever the pins hold. Where that is too hard to say it counts as true.
    pub(in crate::validate) fn implies(&self, pins: &[Pin], (name, value): Pin) -> bool {
        let mut opposite = pins.to_vec();
        opposite.push((name, !value));
        !self.can_hold(&opposite, self.settled()) || self.is_exhausted()
    }

    /// Whether the assumptions can hold when parameters have the given values.
    pub(in crate::validate) fn can_hold_with(
        &self,
        given: &Assumptions,
        values: &[(String, Node)],
    ) -> bool {
        if given.pins.is_empty() || values.is_empty() {
            return true;
        }
        let mut fixed = Vec::new();
        for (at, (left, right)) in self.comparisons.iter().enumerate() {
            let value_of = |side: &Side| match side {
                Side::Literal(text) => Some(text.clone()),
                Side::Value(value) => {
                    let name = parameter_of(value)?;
                    let (_, value) = values.iter().rev().find(|(known, _)| known == name)?;
                    super::scalar::text_of(value)
                }
            };
            let is_about_parameter =
                matches!(left, Side::Value(_)) || matches!(right, Side::Value(_));
            if is_about_parameter
                && let (Some(left), Some(right)) = (value_of(left), value_of(right))
            {
                fixed.push((at, left == right));
            }
        }
        if fixed.is_empty() {
            return true;
        }
        self.can_hold(&given.pins, &fixed)
    }

    fn can_hold(&self, pins: &[Pin], fixed: &[(usize, bool)]) -> bool {
        let mut key = pins.to_vec();
        key.sort_unstable();
        key.dedup();
        if fixed.is_empty()
            && let Some(answer) = self.answers.borrow().get(&key)
        {
            return *answer;
        }
        let answer = Search::new(self, &key, self.work.get()).run(fixed);
        self.work.set(self.work.get().saturating_sub(answer.work));
        if answer.is_exhausted {
            self.exhausted.set(true);
        }
        if fixed.is_empty() {
            self.answers.borrow_mut().insert(key, answer.is_possible);
        }
        answer.is_possible
    }
}

/// A side as text: the same for the same value.
fn written(node: &Node) -> String {
    match super::scalar::text_of(node) {
        Some(text) => format!("'{text}"),
        None => serde_json::to_string(node).unwrap_or_default(),
    }
}

fn side(node: &Node) -> Side {
    match super::scalar::text_of(node) {
        Some(text) => Side::Literal(text),
        None => Side::Value(node.clone()),
    }
}

/// The parameter that a value is.
fn parameter_of(value: &Node) -> Option<&str> {
    match function_of(value) {
        Some((Function::Ref, name)) => name.as_str(),
        _ => None,
    }
}

/// Whether a comparison is true or false whatever the deployment.
fn settled(sides: &(Side, Side)) -> Option<bool> {
    match sides {
        (Side::Literal(left), Side::Literal(right)) => Some(left == right),
        (Side::Value(left), Side::Value(right)) if left == right => Some(true),
        _ => None,
    }
}
