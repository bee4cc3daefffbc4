//! The conditions of a template, and whether some of them can be true at once.
//!
//! A condition is a formula over comparisons (`Fn::Equals`). Whether a set of conditions can hold is decided by trying
//! values for the comparisons they rest on, with three-valued evaluation to stop early. The search has a budget, so that
//! no template can make it run for long; when it is spent the answer is "possible", which never adds a finding.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use indexmap::IndexMap;

use super::vocabulary::{Function, function_of};
use crate::value::Node;

/// How many assignments are tried for one question.
const BUDGET: usize = 2_000;
/// How many scenarios of one value are looked at.
pub(in crate::validate) const MAX_SCENARIOS: usize = 128;

/// A formula; names are positions in [`Conditions::formulas`].
#[derive(Clone, Debug)]
enum Formula {
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
    Parameter(String),
    Other(Node),
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
    /// Comparisons that cannot both be true: one parameter with two values.
    exclusive: Vec<(usize, usize)>,
    /// Comparisons one of which must be true: a parameter with each of its allowed values.
    exhaustive: Vec<Vec<usize>>,
    answers: RefCell<HashMap<Vec<Pin>, bool>>,
    exhausted: Cell<bool>,
}

impl Conditions {
    /// Reads the section `Conditions`; what is malformed there may be true or false.
    pub(in crate::validate) fn read<'n>(
        section: Option<&Node>,
        allowed_values: impl IntoIterator<Item = (&'n str, Vec<String>)>,
    ) -> Self {
        let mut conditions = Self::default();
        let Some(section) = section.and_then(Node::as_map) else {
            return conditions;
        };
        let names: IndexMap<&str, usize> = section.keys().zip(0..).collect();
        for (name, node) in section.iter() {
            let formula = conditions.formula(node, &names);
            conditions.formulas.insert(name.to_owned(), formula);
        }
        for (parameter, values) in allowed_values {
            conditions.constrain(parameter, &values);
        }
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
            .push((Side::Other(Node::default()), Side::Other(free)));
        Formula::Comparison(self.comparisons.len() - 1)
    }

    fn comparison(&mut self, left: &Node, right: &Node) -> Formula {
        let (left, right) = (side(left), side(right));
        let known = self
            .comparisons
            .iter()
            .position(|(a, b)| (*a == left && *b == right) || (*a == right && *b == left));
        Formula::Comparison(known.unwrap_or_else(|| {
            self.comparisons.push((left, right));
            self.comparisons.len() - 1
        }))
    }

    /// The comparisons of a parameter with a text, and that text.
    fn comparisons_of(&self, parameter: &str) -> Vec<(usize, String)> {
        let with = self
            .comparisons
            .iter()
            .enumerate()
            .filter_map(|(at, sides)| match sides {
                (Side::Parameter(name), Side::Literal(text))
                | (Side::Literal(text), Side::Parameter(name))
                    if name == parameter =>
                {
                    Some((at, text.clone()))
                }
                _ => None,
            });
        with.collect()
    }

    fn constrain(&mut self, parameter: &str, allowed: &[String]) {
        let compared = self.comparisons_of(parameter);
        for (index, (first, _)) in compared.iter().enumerate() {
            let others = compared.iter().skip(index + 1);
            self.exclusive
                .extend(others.map(|(second, _)| (*first, *second)));
        }
        let is_compared = |value: &String| compared.iter().any(|(_, text)| text == value);
        if !allowed.is_empty() && !compared.is_empty() && allowed.iter().all(is_compared) {
            self.exhaustive
                .push(compared.iter().map(|(at, _)| *at).collect());
        }
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

    /// Whether a condition can take a value where the facts of `given` hold.
    pub(in crate::validate) fn is_reachable(&self, given: &Assumptions, pin: Pin) -> bool {
        let mut pins = given.facts.clone();
        pins.push(pin);
        self.can_hold(&pins, &[])
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
                Side::Parameter(name) => {
                    let (_, value) = values.iter().rev().find(|(known, _)| known == name)?;
                    super::scalar::text_of(value)
                }
                Side::Other(_) => None,
            };
            let is_about_parameter =
                matches!(left, Side::Parameter(_)) || matches!(right, Side::Parameter(_));
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
        let mut search = Search::new(self, &key);
        for (comparison, value) in fixed {
            if let Some(slot) = search.values.get_mut(*comparison) {
                *slot = Some(*value);
            }
        }
        let answer = search.find(0);
        if search.steps > BUDGET {
            self.exhausted.set(true);
        }
        if fixed.is_empty() {
            self.answers.borrow_mut().insert(key, answer);
        }
        answer
    }
}

fn side(node: &Node) -> Side {
    if let Some(text) = super::scalar::text_of(node) {
        return Side::Literal(text);
    }
    match function_of(node) {
        Some((Function::Ref, name)) => match name.as_str() {
            Some(name) => Side::Parameter(name.to_owned()),
            None => Side::Other(node.clone()),
        },
        _ => Side::Other(node.clone()),
    }
}

/// A search for values of comparisons under which the pins hold.
struct Search<'c> {
    conditions: &'c Conditions,
    pins: &'c [Pin],
    /// The comparisons that matter, each once.
    open: Vec<usize>,
    values: Vec<Option<bool>>,
    steps: usize,
}

impl<'c> Search<'c> {
    fn new(conditions: &'c Conditions, pins: &'c [Pin]) -> Self {
        let mut open = Vec::new();
        let mut seen = vec![false; conditions.formulas.len()];
        let mut names: Vec<usize> = pins.iter().map(|(name, _)| *name).collect();
        while let Some(name) = names.pop() {
            let Some(slot) = seen.get_mut(name) else {
                continue;
            };
            if std::mem::replace(slot, true) {
                continue;
            }
            if let Some((_, formula)) = conditions.formulas.get_index(name) {
                parts(formula, &mut open, &mut names);
            }
        }
        open.sort_unstable();
        open.dedup();
        Self {
            conditions,
            pins,
            open,
            values: vec![None; conditions.comparisons.len()],
            steps: 0,
        }
    }

    fn find(&mut self, depth: usize) -> bool {
        self.steps += 1;
        if self.steps > BUDGET {
            return true;
        }
        match self.holds() {
            Some(answer) => return answer,
            None if depth >= self.open.len() => return true,
            None => {}
        }
        let Some(comparison) = self.open.get(depth).copied() else {
            return true;
        };
        if self.values.get(comparison).copied().flatten().is_some() {
            return self.find(depth + 1);
        }
        for value in [true, false] {
            if let Some(slot) = self.values.get_mut(comparison) {
                *slot = Some(value);
            }
            if self.find(depth + 1) {
                return true;
            }
        }
        if let Some(slot) = self.values.get_mut(comparison) {
            *slot = None;
        }
        false
    }

    fn value(&self, comparison: usize) -> Option<bool> {
        self.values.get(comparison).copied().flatten()
    }

    /// Whether everything holds already (`true`), something cannot hold any more (`false`), or it is open.
    fn holds(&self) -> Option<bool> {
        let clash = |(first, second): &(usize, usize)| {
            self.value(*first) == Some(true) && self.value(*second) == Some(true)
        };
        let none_left = |all: &Vec<usize>| all.iter().all(|at| self.value(*at) == Some(false));
        if self.conditions.exclusive.iter().any(clash)
            || self.conditions.exhaustive.iter().any(none_left)
        {
            return Some(false);
        }
        let mut known = vec![Memo::New; self.conditions.formulas.len()];
        let mut open = false;
        for (name, value) in self.pins {
            match self.name(*name, &mut known) {
                Some(result) if result != *value => return Some(false),
                Some(_) => {}
                None => open = true,
            }
        }
        // A parameter's comparisons must still be able to exclude each other: all open ones can be false unless one of
        // them has to be true, and then one alone can be.
        (!open).then_some(true)
    }

    fn name(&self, name: usize, known: &mut Vec<Memo>) -> Option<bool> {
        match known.get(name) {
            Some(Memo::Done(value)) => return *value,
            Some(Memo::New) => {}
            _ => return None,
        }
        if let Some(slot) = known.get_mut(name) {
            *slot = Memo::Open;
        }
        let (_, formula) = self.conditions.formulas.get_index(name)?;
        let value = self.formula(formula, known);
        if let Some(slot) = known.get_mut(name) {
            *slot = Memo::Done(value);
        }
        value
    }

    fn formula(&self, formula: &Formula, known: &mut Vec<Memo>) -> Option<bool> {
        match formula {
            Formula::Comparison(at) => self.value(*at),
            Formula::Name(name) => self.name(*name, known),
            Formula::Not(part) => self.formula(part, known).map(|value| !value),
            Formula::All(parts) => self.fold(parts, false, known),
            Formula::Any(parts) => self.fold(parts, true, known),
        }
    }

    /// `decisive` as soon as one part is, its opposite when all parts are, else open.
    fn fold(&self, parts: &[Formula], decisive: bool, known: &mut Vec<Memo>) -> Option<bool> {
        let mut open = false;
        for part in parts {
            match self.formula(part, known) {
                Some(value) if value == decisive => return Some(decisive),
                Some(_) => {}
                None => open = true,
            }
        }
        (!open).then_some(!decisive)
    }
}

/// What is known of a named condition during one evaluation.
#[derive(Clone, Copy)]
enum Memo {
    New,
    /// Being evaluated: a condition that names itself.
    Open,
    Done(Option<bool>),
}

fn parts(formula: &Formula, comparisons: &mut Vec<usize>, names: &mut Vec<usize>) {
    match formula {
        Formula::Comparison(at) => comparisons.push(*at),
        Formula::Name(name) => names.push(*name),
        Formula::Not(part) => parts(part, comparisons, names),
        Formula::All(list) | Formula::Any(list) => {
            list.iter().for_each(|part| parts(part, comparisons, names));
        }
    }
}
