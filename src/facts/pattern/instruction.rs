//! One instruction of a program, and how it is written as words.

use crate::facts::words::Words;

/// What a state does. The next instruction follows at once; a target is an index of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Instruction {
    /// The program matches.
    Accept,
    /// Takes this character.
    Char(u32),
    /// Takes one character of the class.
    Class(u32),
    /// Takes one or more characters of the class.
    Loop(u32),
    /// Takes `min` to `max` characters of the class.
    Repeat {
        class: u32,
        min: u32,
        /// `None`: without end.
        max: Option<u32>,
        /// Which of the counters of the program this one uses.
        counter: u32,
    },
    /// Goes on with the next instruction and also at the target.
    Split(u32),
    /// Goes on at the target.
    Jump(u32),
    /// Goes on if the condition holds here.
    Assert(Condition),
}

/// What may be asked of a place in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    Start,
    End,
    /// Python's `$`: the end, or before the newline that is the last character.
    EndOrLastNewline,
    LineStart,
    LineEnd,
    WordBoundary,
    NoWordBoundary,
    /// The assertion of this number matches here.
    Look(u32),
    /// The assertion of this number does not match here.
    LookNot(u32),
}

const OPERATION: u32 = 0b1111;
const OPERATION_BITS: u32 = 4;
/// The largest operand.
pub(super) const OPERAND: u32 = u32::MAX >> OPERATION_BITS;
const COUNT_BITS: u32 = 16;
const COUNT: u32 = (1 << COUNT_BITS) - 1;
const ENDLESS: u32 = u32::MAX;

impl Instruction {
    /// Writes the instruction behind `words`. Operands beyond [`OPERAND`] are the caller's to prevent.
    pub(super) fn write(self, words: &mut Vec<u32>) {
        let word = |operation: u32, operand: u32| operation | operand << OPERATION_BITS;
        match self {
            Instruction::Accept => words.push(word(0, 0)),
            Instruction::Char(c) => words.push(word(1, c)),
            Instruction::Class(class) => words.push(word(2, class)),
            Instruction::Loop(class) => words.push(word(3, class)),
            Instruction::Repeat {
                class,
                min,
                max,
                counter,
            } => words.extend([
                word(4, class),
                counter << COUNT_BITS | min & COUNT,
                max.unwrap_or(ENDLESS),
            ]),
            Instruction::Split(target) => words.push(word(5, target)),
            Instruction::Jump(target) => words.push(word(6, target)),
            Instruction::Assert(condition) => words.push(word(7, condition.number())),
        }
    }

    /// The instruction at `at`; `None` when the program is damaged.
    pub(super) fn read(words: Words<'_>, at: u32) -> Option<Self> {
        let at = at as usize;
        let word = words.get(at)?;
        let operand = word >> OPERATION_BITS;
        Some(match word & OPERATION {
            0 => Instruction::Accept,
            1 => Instruction::Char(operand),
            2 => Instruction::Class(operand),
            3 => Instruction::Loop(operand),
            4 => {
                let counts = words.slice(at.checked_add(1)?, 2)?;
                let (first, max) = (counts.get(0)?, counts.get(1)?);
                Instruction::Repeat {
                    class: operand,
                    min: first & COUNT,
                    max: (max != ENDLESS).then_some(max),
                    counter: first >> COUNT_BITS,
                }
            }
            5 => Instruction::Split(operand),
            6 => Instruction::Jump(operand),
            7 => Instruction::Assert(Condition::of(operand)?),
            _ => return None,
        })
    }

    /// How many words the instruction takes.
    pub(super) fn width(self) -> u32 {
        match self {
            Instruction::Repeat { .. } => 3,
            _ => 1,
        }
    }
}

impl Condition {
    fn number(self) -> u32 {
        let look = |kind: u32, index: u32| kind | index << OPERATION_BITS;
        match self {
            Condition::Start => 0,
            Condition::End => 1,
            Condition::EndOrLastNewline => 2,
            Condition::LineStart => 3,
            Condition::LineEnd => 4,
            Condition::WordBoundary => 5,
            Condition::NoWordBoundary => 6,
            Condition::Look(index) => look(7, index),
            Condition::LookNot(index) => look(8, index),
        }
    }

    fn of(number: u32) -> Option<Self> {
        let index = number >> OPERATION_BITS;
        Some(match number & OPERATION {
            0 => Condition::Start,
            1 => Condition::End,
            2 => Condition::EndOrLastNewline,
            3 => Condition::LineStart,
            4 => Condition::LineEnd,
            5 => Condition::WordBoundary,
            6 => Condition::NoWordBoundary,
            7 => Condition::Look(index),
            8 => Condition::LookNot(index),
            _ => return None,
        })
    }
}
