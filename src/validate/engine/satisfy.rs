//! The search for values of comparisons under which conditions hold.
//!
//! It decides the comparison next that a condition still waits for, gives up a value as soon as something cannot hold any
//! more, and counts every step: a template whose conditions are intricate costs its budget, never minutes. What is not
//! decided within it counts as possible, which never adds a finding.

use super::condition::{Conditions, Formula, Pin};

/// How much work one question may take, in visited parts of formulas.
const WORK: usize = 20_000;

/// How many comparisons are decided in each other, and how deep conditions name each other: both are recursion.
const DEPTH: usize = 200;

/// What is asked: under which values the conditions of `pins` and all rules hold, where some comparisons are known.
pub(super) struct Search<'c> {
    conditions: &'c Conditions,
    pins: &'c [Pin],
    values: Vec<Option<bool>>,
    left: usize,
    is_exhausted: bool,
}

/// What a formula comes to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Truth {
    Known(bool),
    /// It waits for this comparison.
    Open(usize),
    /// Nothing can be said: it names itself, or is too deep.
    Unknown,
}

/// The answer, and what it cost.
pub(super) struct Answer {
    pub(super) is_possible: bool,
    pub(super) is_exhausted: bool,
    pub(super) work: usize,
}

impl<'c> Search<'c> {
    /// `budget` is what is left of the work of all questions.
    pub(super) fn new(conditions: &'c Conditions, pins: &'c [Pin], budget: usize) -> Self {
        Self {
            conditions,
            pins,
            values: vec![None; conditions.comparisons()],
            left: budget.min(WORK),
            is_exhausted: false,
        }
    }

    /// Looks for values where these comparisons are known to be true or false.
    pub(super) fn run(mut self, known: &[(usize, bool)]) -> Answer {
        let start = self.left;
        let mut is_possible = true;
        for (comparison, value) in known {
            is_possible &= self
                .value(*comparison)
                .is_none_or(|settled| settled == *value)
                && self.decide(*comparison, *value);
        }
        is_possible = is_possible && self.find(0);
        Answer {
            is_possible,
            is_exhausted: self.is_exhausted,
            work: start - self.left,
        }
    }

    fn value(&self, comparison: usize) -> Option<bool> {
        self.values.get(comparison).copied().flatten()
    }

    fn spend(&mut self, work: usize) -> bool {
        let goes_on = self.left > work;
        self.left = self.left.saturating_sub(work);
        self.is_exhausted |= !goes_on;
        goes_on
    }

    fn set(&mut self, comparison: usize, value: Option<bool>) {
        if let Some(slot) = self.values.get_mut(comparison) {
            *slot = value;
        }
    }

    /// Gives a comparison a value; `false` where that cannot be: one value equals one text only, and one of those that it
    /// can have.
    fn decide(&mut self, comparison: usize, value: bool) -> bool {
        self.set(comparison, Some(value));
        let conditions = self.conditions;
        let Some(group) = conditions.group_of(comparison) else {
            return true;
        };
        if !self.spend(group.comparisons.len()) {
            return true;
        }
        let mut others = group.comparisons.iter().filter(|at| **at != comparison);
        match value {
            true => others.all(|at| self.value(*at) != Some(true)),
            false => !group.is_whole || !others.all(|at| self.value(*at) == Some(false)),
        }
    }

    fn find(&mut self, depth: usize) -> bool {
        let next = match self.state() {
            Truth::Known(answer) => return answer,
            Truth::Unknown => return true,
            Truth::Open(next) => next,
        };
        if depth > DEPTH || self.is_exhausted {
            self.is_exhausted = true;
            return true;
        }
        for value in [true, false] {
            if self.decide(next, value) && self.find(depth + 1) {
                return true;
            }
        }
        self.set(next, None);
        false
    }

    /// Whether all that is asked holds; an open comparison of what is not decided yet.
    fn state(&mut self) -> Truth {
        let mut state = Truth::Known(true);
        let mut known = vec![None; self.conditions.len()];
        for (name, wanted) in self.pins {
            match self.name(*name, &mut known, 0) {
                Truth::Known(value) if value != *wanted => return Truth::Known(false),
                Truth::Known(_) => {}
                other => state = first_open(state, other),
            }
        }
        for rule in self.conditions.rules() {
            match self.formula(rule, &mut known, 0) {
                Truth::Known(false) => return Truth::Known(false),
                Truth::Known(true) => {}
                other => state = first_open(state, other),
            }
        }
        state
    }

    fn name(&mut self, name: usize, known: &mut Vec<Option<Truth>>, depth: usize) -> Truth {
        if let Some(Some(truth)) = known.get(name) {
            return *truth;
        }
        let Some(formula) = self.conditions.formula_at(name) else {
            return Truth::Unknown;
        };
        // Whoever names itself meets this.
        if let Some(slot) = known.get_mut(name) {
            *slot = Some(Truth::Unknown);
        }
        let truth = self.formula(formula, known, depth + 1);
        if let Some(slot) = known.get_mut(name) {
            *slot = Some(truth);
        }
        truth
    }

    fn formula(
        &mut self,
        formula: &Formula,
        known: &mut Vec<Option<Truth>>,
        depth: usize,
    ) -> Truth {
        if !self.spend(1) || depth > DEPTH {
            self.is_exhausted = true;
            return Truth::Unknown;
        }
        match formula {
            Formula::Comparison(at) => self.value(*at).map_or(Truth::Open(*at), Truth::Known),
            Formula::Name(name) => self.name(*name, known, depth),
            Formula::Not(part) => match self.formula(part, known, depth + 1) {
                Truth::Known(value) => Truth::Known(!value),
                other => other,
            },
            Formula::All(parts) => self.fold(parts, false, known, depth),
            Formula::Any(parts) => self.fold(parts, true, known, depth),
        }
    }

    /// `decisive` as soon as one part is, its opposite when all parts are, else open.
    fn fold(
        &mut self,
        parts: &[Formula],
        decisive: bool,
        known: &mut Vec<Option<Truth>>,
        depth: usize,
    ) -> Truth {
        let mut state = Truth::Known(!decisive);
        for part in parts {
            match self.formula(part, known, depth + 1) {
                Truth::Known(value) if value == decisive => return Truth::Known(decisive),
                Truth::Known(_) => {}
                other => state = first_open(state, other),
            }
        }
        state
    }
}

/// What is waited for: the first open comparison, before what nothing can be said of.
const fn first_open(before: Truth, now: Truth) -> Truth {
    match before {
        Truth::Open(_) => before,
        _ => now,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::value::Node;

    /// The texts that a parameter can have in these tests; the last stands for any other.
    const TEXTS: [&str; 3] = ["a", "b", "other"];

    #[derive(Clone, Debug)]
    enum Written {
        Equals(usize, usize),
        Same,
        Name(usize),
        Not(Box<Self>),
        And(Box<Self>, Box<Self>),
        Or(Box<Self>, Box<Self>),
    }

    fn written() -> impl Strategy<Value = Written> {
        let leaf = prop_oneof![
            (0..2_usize, 0..2_usize).prop_map(|(parameter, text)| Written::Equals(parameter, text)),
            Just(Written::Same),
            (0..3_usize).prop_map(Written::Name),
        ];
        leaf.prop_recursive(3, 12, 2, |inner| {
            prop_oneof![
                inner.clone().prop_map(|part| Written::Not(Box::new(part))),
                (inner.clone(), inner.clone())
                    .prop_map(|(a, b)| Written::And(Box::new(a), Box::new(b))),
                (inner.clone(), inner).prop_map(|(a, b)| Written::Or(Box::new(a), Box::new(b))),
            ]
        })
    }

    impl Written {
        /// A condition names only those before it.
        fn node(&self, own: usize) -> Node {
            let list = |name: &str, parts: Vec<Node>| Node::map([(name, Node::list(parts))]);
            match self {
                Self::Equals(parameter, text) => {
                    let reference = Node::map([("Ref", format!("P{parameter}"))]);
                    list("Fn::Equals", vec![reference, Node::from(TEXTS[*text])])
                }
                Self::Same => list("Fn::Equals", vec![Node::from("x"), Node::from("x")]),
                Self::Name(name) if *name < own => Node::map([("Condition", format!("C{name}"))]),
                Self::Name(_) => Self::Same.node(own),
                Self::Not(part) => list("Fn::Not", vec![part.node(own)]),
                Self::And(a, b) => list("Fn::And", vec![a.node(own), b.node(own)]),
                Self::Or(a, b) => list("Fn::Or", vec![a.node(own), b.node(own)]),
            }
        }

        fn holds(&self, own: usize, all: &[Self], texts: [&str; 2]) -> bool {
            match self {
                Self::Equals(parameter, text) => texts[*parameter] == TEXTS[*text],
                Self::Same => true,
                Self::Name(name) if *name < own => all[*name].holds(*name, all, texts),
                Self::Name(_) => true,
                Self::Not(part) => !part.holds(own, all, texts),
                Self::And(a, b) => a.holds(own, all, texts) && b.holds(own, all, texts),
                Self::Or(a, b) => a.holds(own, all, texts) || b.holds(own, all, texts),
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_possible_is_what_some_parameters_make_true(
            all in prop::collection::vec(written(), 3),
            wanted in prop::collection::vec(any::<Option<bool>>(), 3),
            is_allowed in any::<bool>(),
        ) {
            let section = all.iter().enumerate();
            let section = Node::map(section.map(|(own, written)| (format!("C{own}"), written.node(own))));
            let allowed: Vec<String> = TEXTS[..2].iter().map(ToString::to_string).collect();
            let allowed = is_allowed.then_some(("P0", allowed));
            let conditions = Conditions::read(Some(&section), None, allowed);
            let pins: Vec<Pin> = (0..3).filter_map(|name| Some((name, wanted[name]?))).collect();
            let answer = Search::new(&conditions, &pins, usize::MAX).run(conditions.settled());
            let of_first = if is_allowed { &TEXTS[..2] } else { &TEXTS[..] };
            let really = of_first.iter().any(|first| {
                TEXTS.iter().any(|second| {
                    pins.iter().all(|(name, value)| {
                        all[*name].holds(*name, &all, [first, second]) == *value
                    })
                })
            });
            prop_assert!(!answer.is_exhausted);
            prop_assert_eq!(answer.is_possible, really);
        }
    }
}
