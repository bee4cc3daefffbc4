//! The general form: all ways through the program at once, one character after the other.
//!
//! At each place of the text each instruction is looked at once at most, so that a run takes steps in proportion to the
//! text times the program, whatever they are. A repetition of one class keeps its counts together: as all of them take the
//! same characters, it is enough to know when each was entered.

use std::collections::VecDeque;

use super::class::contains;
use super::emit::{ANCHORED, BACKWARDS, FORM_BITS};
use super::instruction::{Condition, Instruction};
use crate::facts::words::Words;

/// What a run may cost.
pub(super) struct Budget {
    left: usize,
}

impl Budget {
    pub(super) fn new(steps: usize) -> Self {
        Budget { left: steps }
    }

    #[cfg(test)]
    pub(super) fn left(&self) -> usize {
        self.left
    }

    fn spend(&mut self, steps: usize) -> Option<()> {
        self.left = self.left.checked_sub(steps)?;
        Some(())
    }
}

/// Whether the program matches somewhere in `text`; `None` when it is damaged or the budget is spent.
pub(super) fn is_match(
    words: Words<'_>,
    classes: Words<'_>,
    text: &str,
    budget: &mut Budget,
) -> Option<bool> {
    let text: Vec<char> = text.chars().collect();
    let parts = words.get(0)? >> FORM_BITS;
    let mut looks: Vec<Vec<bool>> = Vec::new();
    let mut at = 1;
    for _ in 1..parts {
        let (part, next) = Part::read(words, at)?;
        let held = Run::new(part, classes, &text, &looks).places(budget)?;
        looks.push(held);
        at = next;
    }
    let (part, _) = Part::read(words, at)?;
    Run::new(part, classes, &text, &looks).matches(budget)
}

/// One part of a program.
#[derive(Clone, Copy)]
struct Part<'p> {
    code: Words<'p>,
    anchored: bool,
    backwards: bool,
    counters: usize,
}

impl<'p> Part<'p> {
    /// The part at `at`, and where the next one starts.
    fn read(words: Words<'p>, at: usize) -> Option<(Self, usize)> {
        let flags = words.get(at)?;
        let length = words.get(at.checked_add(1)?)? as usize;
        let start = at.checked_add(2)?;
        let code = words.slice(start, length)?;
        let counters = (flags >> FORM_BITS) as usize;
        let part = Part {
            code,
            anchored: flags & ANCHORED != 0,
            backwards: flags & BACKWARDS != 0,
            counters,
        };
        (counters <= length).then_some((part, start.checked_add(length)?))
    }
}

struct Run<'r> {
    part: Part<'r>,
    classes: Words<'r>,
    text: &'r [char],
    /// For each assertion that was run before: at which places it matches.
    looks: &'r [Vec<bool>],
    /// The states that wait for a character at the present place.
    here: Vec<u32>,
    /// The states that wait for one at the place that is being prepared.
    next: Vec<u32>,
    /// For each state the last round in which it was entered.
    seen: Vec<u32>,
    round: u32,
    counters: Vec<Counter>,
    open: Vec<u32>,
    accepted: bool,
}

impl<'r> Run<'r> {
    fn new(part: Part<'r>, classes: Words<'r>, text: &'r [char], looks: &'r [Vec<bool>]) -> Self {
        Run {
            part,
            classes,
            text,
            looks,
            here: Vec::new(),
            next: Vec::new(),
            seen: vec![0; part.code.len()],
            round: 0,
            counters: vec![Counter::default(); part.counters],
            open: Vec::new(),
            accepted: false,
        }
    }

    /// Whether there is a match anywhere.
    fn matches(mut self, budget: &mut Budget) -> Option<bool> {
        for round in 0..=self.text.len() {
            self.prepare(round, budget)?;
            if self.accepted {
                return Some(true);
            }
            if self.next.is_empty() && self.part.anchored {
                return Some(false);
            }
            self.step(round, budget)?;
        }
        Some(false)
    }

    /// All places at which a match ends; run backwards, at which it begins.
    fn places(mut self, budget: &mut Budget) -> Option<Vec<bool>> {
        budget.spend(self.text.len())?;
        let mut places = vec![false; self.text.len() + 1];
        for round in 0..=self.text.len() {
            self.prepare(round, budget)?;
            if let Some(place) = places.get_mut(self.place(round)) {
                *place = self.accepted;
            }
            self.step(round, budget)?;
        }
        Some(places)
    }

    /// The place in the text at which the round is.
    fn place(&self, round: usize) -> usize {
        if self.part.backwards {
            self.text.len().saturating_sub(round)
        } else {
            round
        }
    }

    /// Starts a match at this place.
    fn prepare(&mut self, round: usize, budget: &mut Budget) -> Option<()> {
        budget.spend(1)?;
        if round == 0 || !self.part.anchored {
            self.round = u32::try_from(round).ok()?.checked_add(1)?;
            self.enter(0, round, budget)?;
        }
        Some(())
    }

    /// Lets every state take the character of this round.
    fn step(&mut self, round: usize, budget: &mut Budget) -> Option<()> {
        let index = if self.part.backwards {
            self.place(round).checked_sub(1)
        } else {
            Some(round)
        };
        let Some(&c) = index.and_then(|index| self.text.get(index)) else {
            return Some(());
        };
        std::mem::swap(&mut self.here, &mut self.next);
        self.next.clear();
        self.accepted = false;
        self.round = u32::try_from(round).ok()?.checked_add(2)?;
        let here = std::mem::take(&mut self.here);
        for state in &here {
            budget.spend(1)?;
            self.take(*state, c, round, budget)?;
        }
        self.here = here;
        Some(())
    }

    fn take(&mut self, state: u32, c: char, round: usize, budget: &mut Budget) -> Option<()> {
        let instruction = Instruction::read(self.part.code, state)?;
        let after = state.checked_add(instruction.width())?;
        let follows = match instruction {
            Instruction::Char(code) => code == u32::from(c),
            Instruction::Class(class) => contains(self.classes, class, c)?,
            Instruction::Loop(class) => {
                let taken = contains(self.classes, class, c)?;
                if taken {
                    self.keep(state)?;
                }
                taken
            }
            Instruction::Repeat {
                class,
                min,
                max,
                counter,
            } => {
                let taken = contains(self.classes, class, c)?;
                let now = u32::try_from(round).ok()?;
                let counter = self.counters.get_mut(counter as usize)?;
                let enough = counter.count(now, taken, (min, max));
                if !counter.entries.is_empty() {
                    self.keep(state)?;
                }
                enough
            }
            Instruction::Accept
            | Instruction::Split(_)
            | Instruction::Jump(_)
            | Instruction::Assert(_) => return None,
        };
        if follows {
            self.enter(after, round + 1, budget)?;
        }
        Some(())
    }

    /// Lets a state wait for the next character too.
    fn keep(&mut self, state: u32) -> Option<()> {
        let seen = self.seen.get_mut(state as usize)?;
        if *seen != self.round {
            *seen = self.round;
            self.next.push(state);
        }
        Some(())
    }

    /// Follows all ways from `state` that take no character.
    fn enter(&mut self, state: u32, round: usize, budget: &mut Budget) -> Option<()> {
        self.open.push(state);
        while let Some(state) = self.open.pop() {
            budget.spend(1)?;
            let instruction = Instruction::read(self.part.code, state)?;
            if let Instruction::Repeat { counter, .. } = instruction {
                self.counters.get_mut(counter as usize)?.announce(round);
                self.keep(state)?;
                continue;
            }
            let seen = self.seen.get_mut(state as usize)?;
            if *seen == self.round {
                continue;
            }
            *seen = self.round;
            match instruction {
                Instruction::Accept => self.accepted = true,
                Instruction::Split(target) => self.open.extend([target, state.checked_add(1)?]),
                Instruction::Jump(target) => self.open.push(target),
                Instruction::Assert(condition) => {
                    if self.holds(condition, self.place(round))? {
                        self.open.push(state.checked_add(1)?);
                    }
                }
                _ => self.next.push(state),
            }
        }
        Some(())
    }

    fn holds(&self, condition: Condition, place: usize) -> Option<bool> {
        let before = place.checked_sub(1).and_then(|place| self.text.get(place));
        let after = self.text.get(place);
        let at_end = after.is_none();
        let is_word = |c: &char| c.is_ascii_alphanumeric() || *c == '_';
        let boundary = before.is_some_and(is_word) != after.is_some_and(is_word);
        Some(match condition {
            Condition::Start => place == 0,
            Condition::End => at_end,
            Condition::EndOrLastNewline => {
                at_end || (after == Some(&'\n') && place + 1 == self.text.len())
            }
            Condition::LineStart => place == 0 || before == Some(&'\n'),
            Condition::LineEnd => at_end || after == Some(&'\n'),
            Condition::WordBoundary => boundary,
            Condition::NoWordBoundary => !boundary,
            Condition::Look(index) => *self.looks.get(index as usize)?.get(place)?,
            Condition::LookNot(index) => !*self.looks.get(index as usize)?.get(place)?,
        })
    }
}

/// The counts of one repetition.
#[derive(Clone, Default)]
struct Counter {
    /// The rounds in which it was entered and from which on it still runs, as first and last of neighbours, oldest first.
    entries: VecDeque<(u32, u32)>,
    /// Whether it is entered in this round, and in the next one: while a round runs, some states are still to take its
    /// character when others have entered the next. The number of a round is its place, modulo two.
    entered: [bool; 2],
}

impl Counter {
    /// It will be entered before the character of `round`.
    fn announce(&mut self, round: usize) {
        let [even, odd] = &mut self.entered;
        *if round.is_multiple_of(2) { even } else { odd } = true;
    }

    /// Takes the character of round `now`. Whether some count lies within the bounds then.
    fn count(&mut self, now: u32, taken: bool, (min, max): (u32, Option<u32>)) -> bool {
        let [even, odd] = &mut self.entered;
        if std::mem::take(if now.is_multiple_of(2) { even } else { odd }) {
            self.enter(now, min, max);
        }
        if !taken {
            self.entries.clear();
            return false;
        }
        if let Some(max) = max {
            self.drop_before((now + 1).saturating_sub(max));
        }
        self.entries
            .front()
            .is_some_and(|(oldest, _)| now + 1 - oldest >= min)
    }

    /// Without an upper bound the oldest entry speaks for all; without a lower bound the youngest does.
    fn enter(&mut self, now: u32, min: u32, max: Option<u32>) {
        if max.is_none() && !self.entries.is_empty() {
            return;
        }
        if min <= 1 {
            self.entries.clear();
        }
        match self.entries.back_mut() {
            Some((_, last)) if *last + 1 == now => *last = now,
            _ => self.entries.push_back((now, now)),
        }
    }

    fn drop_before(&mut self, oldest: u32) {
        while let Some((first, last)) = self.entries.front_mut() {
            if *last >= oldest {
                *first = oldest.max(*first);
                return;
            }
            self.entries.pop_front();
        }
    }
}
